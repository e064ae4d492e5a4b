/* What the pages need beyond HTML: keyboard, menus, dialogs, registers, questions, charts. */
(function () {
  "use strict";
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const typing = (node) => node.closest("input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]");

  /* ---- menus and drawer ---- */
  function closeMenus(except) {
    all("details.menu[open]").forEach((menu) => { if (menu !== except) { menu.open = false; } });
  }
  function drawer(open) {
    const button = document.querySelector("[data-drawer]");
    if (!button) { return; }
    const places = document.getElementById(button.dataset.drawer);
    const now = open === undefined ? !places.classList.contains("open") : open;
    places.classList.toggle("open", now);
    button.setAttribute("aria-expanded", String(now));
  }

  /* ---- dialogs ---- */
  /* A button is closed while its dialog is fetched and loses the focus; it gets it back with the dialog's end. */
  let pressed;
  function giveBack(opener, dialog) {
    const place = opener && (opener.isConnected ? opener : document.getElementById(opener.id));
    const here = document.activeElement;
    if (place && (here === document.body || dialog.contains(here))) { place.focus(); }
  }
  function openDialog(id) {
    const dialog = document.getElementById(id);
    if (dialog && !dialog.open) {
      const opener = pressed;
      dialog.addEventListener("close", () => giveBack(opener, dialog), { once: true });
      dialog.showModal();
      const first = dialog.querySelector(".body input:not([type=hidden]),.body select,.body textarea");
      if (first) { first.focus(); }
      dialog.dispatchEvent(new CustomEvent("opened", { bubbles: true }));
    }
  }
  function ask(button) {
    const dialog = document.getElementById("confirm");
    dialog.querySelector("p").textContent = button.dataset.confirm;
    dialog.onclick = (event) => {
      const answer = event.target.value;
      if (answer) { dialog.close(); }
      if (answer === "yes") { button.dataset.agreed = "true"; button.click(); }
    };
    dialog.showModal();
  }

  document.addEventListener("close", (event) => {
    if (event.target.matches("dialog")) { all(".feedback .say.bad").forEach((error) => error.remove()); }
  }, true);

  document.addEventListener("click", (event) => {
    const target = event.target;
    pressed = target.closest("button,a,summary") || pressed;
    const unread = halfTyped(target.closest("button[type=submit]"));
    if (unread) {
      event.preventDefault();
      event.stopImmediatePropagation();
      tellHalf(unread);
      return;
    }
    const question = target.closest("[data-confirm]");
    if (question && question.dataset.confirm && !question.dataset.agreed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(question);
      return;
    }
    if (question) { delete question.dataset.agreed; }
    const opener = target.closest("[data-dialog]");
    if (opener) { closeMenus(); openDialog(opener.dataset.dialog); return; }
    if (target.closest("[data-close]")) { target.closest("dialog").close(); return; }
    if (target.closest("[data-drawer]")) { drawer(); return; }
    if (!target.closest(".places")) { drawer(false); }
    const more = target.closest("[data-special]");
    if (more) { event.preventDefault(); special(more); return; }
    const field = target.closest("[data-field]");
    if (field) { event.preventDefault(); focusField(field.dataset.field); return; }
    if (target.closest("[data-back]") && history.length > 1) { event.preventDefault(); history.back(); return; }
    if (target.closest("[data-print]")) { window.print(); return; }
    closeMenus(target.closest("details.menu"));
    openRow(event);
  }, true);

  /* What is wrong stands at the field in the page's words; the browser's own would be in its language. */
  function tellAt(field, text) {
    const place = document.getElementById(field.id + "Message");
    const words = document.createElement("span");
    words.textContent = text;
    place.className = "ui-message ui-message-error";
    place.setAttribute("role", "alert");
    place.replaceChildren(words);
    field.setAttribute("aria-invalid", "true");
  }
  function tellHalf(field) {
    if (long(field)) {
      tellLong(field);
    } else if (field.dataset.half && document.getElementById(field.id + "Message")) {
      tellAt(field, field.dataset.half);
    } else {
      field.reportValidity();
    }
    field.focus();
  }

  /* A text that is pasted is never cut: it stays, and its field says by how much it is too long. */
  const long = (field) => field.dataset && field.dataset.most && field.value.length > Number(field.dataset.most);
  function tellLong(field) {
    const words = document.getElementById("long").content.textContent;
    tellAt(field, words.replace("{0}", field.dataset.most).replace("{1}", field.value.length));
    field.dataset.told = "true";
  }
  function measure(field) {
    if (long(field)) {
      tellLong(field);
    } else if (field.dataset.told) {
      delete field.dataset.told;
      field.removeAttribute("aria-invalid");
      document.getElementById(field.id + "Message").replaceChildren();
    }
  }
  document.addEventListener("paste", (event) => {
    const field = event.target;
    if (!(field.maxLength > 0) || !document.getElementById(field.id + "Message") || !document.getElementById("long")) { return; }
    field.dataset.most = field.maxLength;
    field.removeAttribute("maxlength");
    /* The library cuts once more. */
    window.jQuery(field).off("keyup.inputtextarea-maxlength");
  });
  document.addEventListener("input", (event) => measure(event.target));

  /* A date typed by half would be sent as none; a text that is too long would be refused. */
  const halfTyped = (button) => button && button.form
    && Array.from(button.form.elements).find((field) => field.validity && field.validity.badInput || long(field));

  /* Conditions rarely set are fetched when they are asked for. */
  async function special(button) {
    const line = document.getElementById("special");
    if (!line.childElementCount) {
      const address = new URL(location.href);
      address.searchParams.set("more", "true");
      const answer = await fetch(address, { credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fetched = page.getElementById("special");
      if (!fetched) { location.assign(address); return; }
      line.replaceChildren(...fetched.childNodes);
    }
    const shut = line.classList.toggle("shut");
    button.setAttribute("aria-expanded", String(!shut));
  }

  function focusField(id) {
    const field = document.getElementById(id);
    const input = field && (field.matches("input,select,textarea") ? field : field.querySelector("input,select,textarea"));
    if (input) { input.focus(); input.scrollIntoView({ block: "center" }); }
  }

  /* ---- registers: the row opens its first link; arrows, Enter, x; picking; columns ---- */
  const rowLink = (row) => row.querySelector("td a[href]");
  function openRow(event) {
    const row = event.target.closest("table[data-register] tbody tr");
    if (!row || event.button || event.target.closest("a,button,input,label,select,summary") || String(getSelection())) { return; }
    const link = rowLink(row);
    if (!link) { return; }
    if (event.ctrlKey || event.metaKey) { window.open(link.href, "_blank", "noopener"); } else { link.click(); }
  }
  function step(row, forward) {
    const next = forward ? row.nextElementSibling : row.previousElementSibling;
    if (next) { row.tabIndex = -1; next.tabIndex = 0; next.focus(); }
  }
  const down = (event) => event.key === "ArrowDown" || event.key === "j" && !typing(event.target);
  const up = (event) => event.key === "ArrowUp" || event.key === "k" && !typing(event.target);
  function rowKey(event, row) {
    if (down(event) || up(event)) {
      event.preventDefault();
      step(row, down(event));
    } else if (event.key === "Enter" && event.target === row) {
      const link = rowLink(row);
      if (link) { link.click(); }
    } else if (event.key === "x" && event.target === row) {
      const box = row.querySelector("input[name=picked]");
      if (box) { box.click(); }
    }
  }
  function prepareRegister(table) {
    all("tbody tr", table).forEach((row, index) => {
      row.tabIndex = index ? -1 : 0;
      row.dataset.open = "";
    });
    columns(table);
    picked(table);
  }
  function picked(table) {
    const boxes = all("input[name=picked]", table);
    const count = boxes.filter((box) => box.checked).length;
    boxes.forEach((box) => box.closest("tr").classList.toggle("picked", box.checked));
    const whole = table.querySelector("[data-pick-all]");
    if (whole) { whole.checked = count > 0 && count === boxes.length; whole.indeterminate = count > 0 && count < boxes.length; }
    const bar = document.querySelector(".bulk");
    if (bar) {
      bar.hidden = count === 0;
      const words = bar.querySelector("[data-picked]");
      words.textContent = words.dataset.picked.replace("#", count);
    }
  }
  function columns(table) {
    const key = "columns:" + table.dataset.register;
    const heads = all("thead th[class*='c-']", table);
    const bar = document.querySelector("[data-columns]");
    if (!heads.length || !bar || !table.dataset.register) { return; }
    const hidden = new Set(JSON.parse(localStorage.getItem(key) || "[]"));
    const show = () => heads.forEach((head) => {
      const place = head.cellIndex;
      const off = hidden.has(head.textContent.trim());
      all("tr", table).forEach((row) => { if (row.cells[place]) { row.cells[place].hidden = off; } });
    });
    const sheet = bar.querySelector(".sheet");
    sheet.replaceChildren(...heads.map((head) => {
      const name = head.textContent.trim();
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = !hidden.has(name);
      box.addEventListener("change", () => {
        if (box.checked) { hidden.delete(name); } else { hidden.add(name); }
        localStorage.setItem(key, JSON.stringify(Array.from(hidden)));
        show();
      });
      label.append(box, name);
      return label;
    }));
    bar.hidden = false;
    show();
  }

  /* ---- keyboard ---- */
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) { return; }
    const row = event.target.closest("table[data-register] tbody tr");
    if (event.key === "/" && !typing(event.target)) {
      const search = document.querySelector("[data-search]");
      if (search) { event.preventDefault(); search.focus(); search.select(); }
    } else if (event.key === "Escape") {
      const menu = event.target.closest("details.menu[open]");
      closeMenus();
      drawer(false);
      if (menu) { menu.querySelector("summary").focus(); }
    } else if (event.key === "?" && !typing(event.target)) {
      openDialog("keys");
    } else if (row) {
      rowKey(event, row);
    } else if (down(event) && event.target === document.body) {
      const first = document.querySelector("table[data-register] tbody tr");
      if (first) { event.preventDefault(); first.focus(); }
    }
  });

  /* As the server says it: small files in KB, never less than one. */
  const size = (bytes) => bytes < 1048576 ? Math.max(1, Math.floor(bytes / 1024)) + " KB" : (bytes / 1048576).toFixed(1) + " MB";

  /* ---- filters: sent at once, empty ones left out of the address ---- */
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-filters]");
    if (form) { form.requestSubmit(); }
    const table = event.target.closest("table[data-register]");
    if (table && event.target.matches("[data-pick-all]")) {
      all("input[name=picked]", table).forEach((box) => { box.checked = event.target.checked; });
    }
    if (table) { picked(table); }
    const drop = event.target.closest("[data-drop]");
    if (drop) {
      const files = Array.from(event.target.files);
      const large = files.find((file) => file.size > drop.dataset.most * 1048576);
      const nothing = files.find((file) => file.size === 0);
      const wrong = large || nothing;
      event.target.setCustomValidity(wrong ? (large ? drop.dataset.large : drop.dataset.nothing).replace("{0}", wrong.name) : "");
      drop.classList.toggle("over", Boolean(wrong));
      drop.querySelector(".files").textContent = wrong ? event.target.validationMessage : files
        .map((file) => file.name + " · " + size(file.size)).join("\n");
    }
  });
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[data-filters]")) {
      all("select,input", event.target).forEach((field) => { if (!field.value) { field.disabled = true; } });
      setTimeout(() => all("select,input", event.target).forEach((field) => { field.disabled = false; }), 0);
    }
  });
  ["dragover", "dragleave", "drop"].forEach((name) => document.addEventListener(name, (event) => {
    const drop = event.target.closest && event.target.closest("[data-drop]");
    if (drop) { drop.classList.toggle("over", name === "dragover"); }
  }));

  /* ---- charts: colours by meaning from the look, each bar or point opens its records ---- */
  const colour = (tone) => getComputedStyle(document.documentElement).getPropertyValue("--" + (tone === "pri" ? "primary" : tone + "-bar")).trim();
  const tones = ["pri", "ok", "warn", "bad", "calm"];
  function chart() {
    const config = this.cfg.config;
    const round = config.type === "doughnut";
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue("--ink-2").trim();
    const line = style.getPropertyValue("--line").trim();
    config.data.datasets.forEach((set, index) => {
      const paint = colour(set.tone || tones[index % tones.length]);
      set.backgroundColor = round ? config.data.labels.map((label, at) => colour(tones[at % tones.length])) : paint;
      set.borderColor = round ? style.getPropertyValue("--card").trim() : paint;
      set.borderWidth = config.type === "line" ? 2 : round ? 2 : 0;
      set.pointRadius = 3;
      set.maxBarThickness = 36;
      set.borderRadius = config.type === "bar" ? 3 : 0;
    });
    const stacked = Boolean(config.options.stacked);
    const axis = (grid) => ({ stacked: stacked, grid: { display: grid, color: line }, ticks: { color: ink, precision: 0 }, border: { display: false }, beginAtZero: true });
    config.options = {
      maintainAspectRatio: false,
      animation: false,
      font: { family: style.getPropertyValue("--font") },
      plugins: { legend: { display: round || config.data.datasets.length > 1, position: round ? "right" : "bottom", labels: { color: ink, boxWidth: 12 } } },
      scales: round ? {} : { x: axis(false), y: axis(true) },
      onHover: (event, points) => { event.native.target.style.cursor = points.length && link(config, points[0]) ? "pointer" : "default"; },
      onClick: (event, points) => { if (points.length && link(config, points[0])) { location.href = link(config, points[0]); } }
    };
  }
  function link(config, point) {
    return (config.data.datasets[point.datasetIndex].links || [])[point.index];
  }

  /* Handwriting and dictation press no key, and the suggestions wait for one. */
  document.addEventListener("beforeinput", (event) => {
    if (event.target.closest(".ui-autocomplete")) { event.target.dispatchEvent(new KeyboardEvent("keydown", { key: "Unidentified" })); }
  });

  /* ---- after an ajax action ---- */
  function finish(dialog, args) {
    const open = document.getElementById(dialog);
    if (open && !failed && !(args && args.validationFailed)) { open.close(); }
  }
  function busy(on) {
    const bar = document.querySelector(".busy");
    if (on && !bar) {
      const line = document.createElement("div");
      line.className = "busy";
      line.setAttribute("role", "progressbar");
      document.body.append(line);
    } else if (!on && bar) {
      bar.remove();
    }
  }
  /* No answer, or one that is no page: what was typed stays and may be sent again. */
  let failed = false;
  /* The library opens the button that was pressed only after an answer. */
  function openButtons() {
    all("button.ui-state-loading").forEach((button) => {
      button.classList.remove("ui-state-loading", "ui-state-disabled");
      button.removeAttribute("aria-disabled");
      button.disabled = false;
    });
  }
  function tellFailure() {
    failed = true;
    setTimeout(openButtons);
    const words = document.getElementById("failed");
    const place = document.querySelector("dialog[open] .body") || document.querySelector(".feedback");
    if (!words || !place) { return; }
    const note = words.content.firstElementChild.cloneNode(true);
    place.prepend(note);
    note.focus();
  }
  let waiting;
  function watchAjax() {
    if (!window.jQuery) { return; }
    window.jQuery(document)
      .on("pfAjaxSend", () => { failed = false; all("[data-failed]").forEach((note) => note.remove()); waiting = setTimeout(busy, 300, true); })
      .on("pfAjaxError", tellFailure)
      .on("pfAjaxComplete", () => { clearTimeout(waiting); busy(false); prepare(); focusErrors(); });
  }
  function focusErrors() {
    const errors = document.querySelector(".feedback .say.bad");
    if (errors && !document.querySelector("dialog[open]")) { errors.focus(); }
  }

  /* A field of several suggestions is a list of what was chosen with a box to type in, no list box. */
  function listed(chosen) {
    chosen.setAttribute("role", "list");
    chosen.removeAttribute("aria-orientation");
    all("li", chosen).forEach((one) => { one.setAttribute("role", "listitem"); one.removeAttribute("aria-selected"); });
  }
  function prepareChosen(chosen) {
    if (chosen.dataset.listed) { return; }
    chosen.dataset.listed = "true";
    listed(chosen);
    new MutationObserver(() => listed(chosen)).observe(chosen, { childList: true });
  }

  function prepare() {
    all("table[data-register]").forEach(prepareRegister);
    all("ul.ui-autocomplete-multiple-container").forEach(prepareChosen);
  }
  /* A form sent whole and shown again with errors: going back to it later asks nobody to send again. */
  history.replaceState(history.state, "", location.href);
  window.egovops = { chart: chart, finish: finish, open: openDialog };
  prepare();
  focusErrors();
  document.addEventListener("DOMContentLoaded", watchAjax);
})();
