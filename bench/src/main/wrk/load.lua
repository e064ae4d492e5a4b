-- What wrk sends, by BENCH_MODE. Numbers come from the file BENCH_LINES ("number version" a line),
-- each thread taking its own share of them.
local mode, token = os.getenv("BENCH_MODE"), os.getenv("BENCH_TOKEN")
local started = 0

function setup(thread)
  thread:set("id", started)
  started = started + 1
end

local function share(file, threads)
  local mine, line_number = {}, 0
  for line in io.lines(file) do
    if line_number % threads == id then mine[#mine + 1] = line end
    line_number = line_number + 1
  end
  return mine
end

function init(args)
  local threads = tonumber(os.getenv("BENCH_THREADS"))
  lines = share(os.getenv("BENCH_LINES"), threads)
  sessions = share(os.getenv("BENCH_SESSIONS"), threads)
  sent = 0
  json = { ["Authorization"] = "Bearer " .. token, ["Content-Type"] = "application/json", ["Accept"] = "application/json" }
  math.randomseed(20260101 + id)
end

local function any() return lines[math.random(#lines)]:match("%S+") end
local function session() return { ["Cookie"] = sessions[sent % #sessions + 1], ["Accept"] = "text/html" } end

local modes = {
  empty = function() return wrk.format("GET", "/api/v1/incidents?open=true&sort=DUE&limit=1", json) end,
  create = function()
    return wrk.format("POST", "/api/v1/incidents", json, string.format(
      '{"title":"办件查询系统无法登录 %d-%d","symptom":"窗口人员登录后页面空白，刷新后仍不能受理，排队群众较多。","businessImpact":"三个窗口暂停办理","contactName":"陈示一","contactPhone":"13800000000","unit":%s,"category":"%s","faultLevel":"GENERAL","impact":"MEDIUM","urgency":"MEDIUM"}',
      id, sent, os.getenv("BENCH_UNIT"), os.getenv("BENCH_CATEGORY")))
  end,
  read = function() return wrk.format("GET", "/api/v1/incidents/" .. any(), json) end,
  list = function() return wrk.format("GET", "/api/v1/incidents?open=true&sort=DUE&limit=50", json) end,
  transition = function()
    local number, version = (lines[sent] or "none 0"):match("(%S+) (%S+)")
    local headers = { ["If-Match"] = '"' .. version .. '"' }
    for name, value in pairs(json) do headers[name] = value end
    return wrk.format("POST", "/api/v1/incidents/" .. number .. "/actions/ACCEPT", headers, '{"text":"已受理，稍后电话联系。"}')
  end,
  note = function()
    return wrk.format("POST", "/api/v1/incidents/" .. any() .. "/notes", json, '{"text":"已与用户约定下午到场。","internal":true}')
  end,
  queue = function() return wrk.format("GET", "/incident/register.xhtml", session()) end,
  record = function() return wrk.format("GET", "/incident/record.xhtml?number=" .. any(), session()) end,
}

function request()
  sent = sent + 1
  return modes[mode]()
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %.0f %.0f %.0f %.0f\n", summary.requests, summary.duration,
    e.status, e.connect + e.read + e.write + e.timeout,
    latency:percentile(50), latency:percentile(95), latency:percentile(99), latency.max))
end
