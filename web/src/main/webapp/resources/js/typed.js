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
  /* A dialog that serves several purposes says which one ("about"); each has a text of its own. */
  const about = (field) => field.form.dataset.about ? "@" + field.form.dataset.about : "";
  const name = (field) => field.name + (field.type === "radio" ? "=" + field.value : "") + about(field);
  const read = (key) => JSON.parse(sessionStorage.getItem(key) || "null");
  const write = (key, fields, sent) => sessionStorage.setItem(key, JSON.stringify({ fields: fields, sent: sent || [] }));
  const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
  const unsent = (entry) => Object.fromEntries(Object.entries(entry.fields).filter((field) => !entry.sent.includes(field[0])));

  if (document.body.classList.contains("plain")) {
    /* Sent to the log-in page: what was on its way has not arrived. */
    kept().forEach((key) => write(key, read(key).fields));
    return;
  }

  /* ---- the server's copy ---- */
  let timer;
  function save(of, typed) {
    const form = new URLSearchParams({ page: of, typed: typed });
    return fetch("/drafts", { method: "POST", body: form, keepalive: true, redirect: "manual" }).catch(() => undefined);
  }
  function saveSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const entry = read(prefix + page);
      const left = entry ? unsent(entry) : {};
      if (Object.keys(left).length) { save(page, JSON.stringify(left)); }
    }, 3000);
  }
  /* Keeps these fields of a page and no others, here and on the server. */
  function keep(key, fields) {
    clearTimeout(timer);
    const some = Object.keys(fields).length > 0;
    if (some) { write(key, fields); } else { sessionStorage.removeItem(key); }
    return save(key.slice(prefix.length), some ? JSON.stringify(fields) : "");
  }
  function drop(names) {
    const entry = read(prefix + page);
    if (!entry) { return Promise.resolve(); }
    names.forEach((one) => { delete entry.fields[one]; });
    return keep(prefix + page, unsent(entry));
  }

  /* ---- typing and sending ---- */
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!keepable(field)) { return; }
    const entry = read(prefix + page) || { fields: {}, sent: [] };
    if (field.type === "radio") {
      all("input[type=radio]").filter((one) => one.name === field.name).forEach((one) => { delete entry.fields[name(one)]; });
    }
    entry.fields[name(field)] = two(field) ? field.checked : field.value;
    write(prefix + page, entry.fields, entry.sent.filter((one) => one !== name(field)));
    if (field.form.querySelector("textarea")) { saveSoon(); }
  });
  /* Only what stands in the form that is sent is on its way; the page's other forms are not. */
  function sending(form) {
    const entry = read(prefix + page);
    if (entry) {
      const going = Array.from(form.elements).filter(keepable).map(name);
      write(prefix + page, entry.fields, entry.sent.concat(going));
    }
  }
  function back() {
    const entry = read(prefix + page);
    if (entry) { write(prefix + page, entry.fields); }
  }
  function sendingParts(settings) {
    const parts = new URLSearchParams(settings.data).get("jakarta.faces.partial.execute") || "";
    parts.split(" ").map((id) => document.getElementById(id)).filter((part) => part && part.matches("form")).forEach(sending);
  }
  document.addEventListener("submit", (event) => { if (event.target.method === "post") { sending(event.target); } });
  document.addEventListener("DOMContentLoaded", () => {
    if (!window.jQuery) { return; }
    window.jQuery(document)
      .on("pfAjaxSend", (event, xhr, settings) => sendingParts(settings))
      .on("pfAjaxError", back)
      .on("pfAjaxComplete", (event, xhr, settings, args) => { if (args && args.validationFailed) { back(); } });
  });

  /* ---- putting back ---- */
  /* An option that is offered no more cannot be chosen again. */
  const takes = (field, value) => !field.matches("select") || Array.from(field.options).some((one) => one.value === value);
  function putBack(fields, places) {
    return places.filter(keepable).filter((field) => {
      const was = fields[name(field)];
      const now = two(field) ? field.checked : field.value;
      if (was === undefined || was === now || !takes(field, was)) { return false; }
      if (two(field)) { field.checked = was; } else { field.value = was; }
      return true;
    }).map(name);
  }
  const places = (root) => Array.from(root.querySelectorAll("input,select,textarea"));
  function tell(template, place, discard) {
    const note = document.getElementById(template).content.firstElementChild.cloneNode(true);
    note.querySelector("[data-discard]").addEventListener("click", () => { note.remove(); discard(); });
    place(note);
    return note;
  }
  const onPage = (note) => document.querySelector(".feedback").before(note);

  /* A dialog is filled when it opens: some are drawn only then. */
  document.addEventListener("opened", (event) => {
    const entry = read(prefix + page);
    const dialog = event.target;
    if (!entry || !putBack(unsent(entry), places(dialog)).length || dialog.querySelector("[data-restored]")) { return; }
    const form = dialog.querySelector("form");
    tell("restored", (note) => dialog.querySelector(".body").prepend(note), () => {
      drop(Array.from(form.elements).filter(keepable).map(name));
      form.reset();
    });
  });

  /* The button that leads to a field in a dialog; several fields share it. */
  function openerOf(one) {
    const purpose = one.split("@")[1];
    if (purpose) { return all("[data-about]").find((button) => button.matches("button") && button.dataset.about === purpose); }
    const field = places(document).filter(keepable).find((place) => name(place) === one);
    const dialog = field && field.closest("dialog");
    return dialog && document.querySelector("[data-dialog=\"" + dialog.id + "\"]");
  }
  function tellOpener(opener, names) {
    const note = tell("unsent", onPage, () => drop(names));
    const words = note.querySelector("span");
    words.textContent = words.textContent.replace("{0}", opener.textContent.trim());
    note.querySelector("[data-resume]").addEventListener("click", () => { note.remove(); opener.click(); });
  }
  function offer(fields) {
    if (!document.getElementById("restored")) { return; }
    const returned = putBack(fields, places(document).filter((field) => !field.closest("dialog")));
    if (returned.length) { tell("restored", onPage, () => drop(returned).then(() => location.reload())); }
    const openers = new Map();
    Object.keys(fields).forEach((one) => {
      const opener = openerOf(one);
      if (opener) { openers.set(opener, (openers.get(opener) || []).concat(one)); }
    });
    openers.forEach((names, opener) => tellOpener(opener, names));
  }
  function askServer() {
    if (!document.querySelector("form[method=post] textarea,dialog form[method=post]")) { return; }
    fetch("/drafts?" + new URLSearchParams({ page: page }), { redirect: "manual" })
      .then((answer) => answer.status === 200 ? answer.json() : null)
      .then((draft) => {
        if (!draft) { return; }
        const meanwhile = read(prefix + page) || { fields: {}, sent: [] };
        write(prefix + page, Object.assign(JSON.parse(draft.typed), meanwhile.fields), meanwhile.sent);
        offer(unsent(read(prefix + page)));
      })
      .catch(() => undefined);
  }

  if (document.querySelector(".feedback .say.bad")) { back(); return; }
  if (document.querySelector("[data-expired]")) { back(); }
  const arrived = kept().filter((key) => read(key).sent.length);
  arrived.forEach((key) => keep(key, unsent(read(key))));
  const entry = read(prefix + page);
  if (entry) { offer(entry.fields); } else if (!arrived.includes(prefix + page)) { askServer(); }
})();
