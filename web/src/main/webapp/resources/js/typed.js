/* Nothing typed is lost: texts are kept in this tab at once and on the server a moment later, until
   they were sent. A page that is opened again, also after another log-in, puts them back. */
(function () {
  "use strict";
  const prefix = "typed:";
  const page = (location.pathname + location.search).replace(/[?&]expired=true/, "");
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const keepable = (field) => field.name && field.form && field.form.method === "post"
    && !field.closest(".bar,.ui-autocomplete") && field.name !== "picked"
    && !["password", "hidden", "file", "submit", "button"].includes(field.type);
  const two = (field) => field.type === "checkbox" || field.type === "radio";
  const name = (field) => field.name + (field.type === "radio" ? "=" + field.value : "");
  const read = (key) => JSON.parse(sessionStorage.getItem(key) || "null");
  const write = (key, entry) => sessionStorage.setItem(key, JSON.stringify(entry));
  const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));

  if (document.body.classList.contains("plain")) {
    /* Sent to the log-in page: what was on its way has not arrived. */
    kept().forEach((key) => write(key, Object.assign(read(key), { sent: false })));
    return;
  }

  /* ---- the server's copy ---- */
  let timer;
  function save(of, typed) {
    const form = new URLSearchParams({ page: of, typed: typed });
    fetch("/drafts", { method: "POST", body: form, keepalive: true, redirect: "manual" }).catch(() => undefined);
  }
  function saveSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const entry = read(prefix + page);
      if (entry && !entry.sent) { save(page, JSON.stringify(entry.fields)); }
    }, 3000);
  }
  function forget(key) {
    clearTimeout(timer);
    sessionStorage.removeItem(key);
    save(key.slice(prefix.length), "");
  }

  /* ---- typing and sending ---- */
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!keepable(field)) { return; }
    const entry = read(prefix + page) || { fields: {} };
    if (field.type === "radio") {
      all("input[type=radio]").filter((one) => one.name === field.name).forEach((one) => { delete entry.fields[name(one)]; });
    }
    entry.fields[name(field)] = two(field) ? field.checked : field.value;
    entry.sent = false;
    write(prefix + page, entry);
    if (field.form.querySelector("textarea")) { saveSoon(); }
  });
  function sent(yes) {
    const entry = read(prefix + page);
    if (entry) { write(prefix + page, Object.assign(entry, { sent: yes })); }
  }
  document.addEventListener("submit", (event) => { if (event.target.method === "post") { sent(true); } });
  document.addEventListener("DOMContentLoaded", () => {
    if (!window.jQuery) { return; }
    window.jQuery(document)
      .on("pfAjaxSend", () => sent(true))
      .on("pfAjaxError", () => sent(false))
      .on("pfAjaxComplete", (event, xhr, settings, args) => { if (args && args.validationFailed) { sent(false); } });
  });

  /* ---- putting back ---- */
  function putBack(fields) {
    let touched = null;
    all("input,select,textarea").filter(keepable).forEach((field) => {
      const was = fields[name(field)];
      if (was === undefined) { return; }
      if (two(field)) { field.checked = was; } else { field.value = was; }
      touched = field;
    });
    return touched;
  }
  function offer(fields) {
    const touched = putBack(fields);
    const words = document.getElementById("restored");
    if (!touched || !words) { return; }
    write(prefix + page, { fields: fields, sent: false });
    const note = words.content.firstElementChild.cloneNode(true);
    note.querySelector("button").addEventListener("click", () => { forget(prefix + page); location.reload(); });
    const feedback = document.querySelector(".feedback");
    feedback.before(note);
    const dialog = touched.closest("dialog");
    if (dialog) { window.egovops.open(dialog.id); }
  }
  function askServer() {
    if (!document.querySelector("form[method=post] textarea")) { return; }
    fetch("/drafts?" + new URLSearchParams({ page: page }), { redirect: "manual" })
      .then((answer) => answer.status === 200 ? answer.json() : null)
      .then((draft) => { if (draft) { offer(JSON.parse(draft.typed)); } })
      .catch(() => undefined);
  }

  if (document.querySelector(".feedback .say.bad")) { sent(false); return; }
  if (document.querySelector("[data-expired]")) { sent(false); }
  kept().filter((key) => read(key).sent).forEach(forget);
  const entry = read(prefix + page);
  if (entry) { offer(entry.fields); } else { askServer(); }
})();
