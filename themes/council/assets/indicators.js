// The filter works without this: it adds the number of rows shown, hides empty groups,
// and keeps the choice in the address, so that a filtered list can be bookmarked and sent.
// On phones it folds the groups, which are many screens long, but the one that the address leads into.
const form = document.querySelector(".indicator-filter");
const groups = [...document.querySelectorAll(".indicator-group")];
const fold = (group, isOpen) => { group.querySelector("details").open = isOpen; };

const refresh = () => {
  const choice = new FormData(form);
  const result = choice.get("result");
  let shown = 0;
  for (const group of groups) {
    const rows = [...group.querySelectorAll("tr[data-result]")];
    // The style sheet hides them too, but it knows no more than six marks of progress.
    for (const row of rows) row.hidden = result !== "all" && row.dataset.result !== result;
    const matching = rows.filter((row) => !row.hidden).length;
    const isChosen = choice.get("group") === "all" || choice.get("group") === group.id;
    group.hidden = !isChosen || matching === 0;
    if (result !== "all" || choice.get("group") !== "all") fold(group, true);
    shown += isChosen ? matching : 0;
  }
  form.elements.shown.value = `${shown}件の指標を表示しています。`;
};

const remember = () => {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value !== "all") query.set(name, value);
  }
  history.replaceState(null, "", query.size > 0 ? `?${query}` : location.pathname);
};

const unfoldTarget = () => {
  const group = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".indicator-group");
  if (group) fold(group, true);
};

if (matchMedia("(width < 40rem)").matches) groups.forEach((group) => fold(group, false));
addEventListener("hashchange", unfoldTarget);
unfoldTarget();

for (const [name, value] of new URLSearchParams(location.search)) {
  const choice = form.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  if (choice) {
    choice.checked = true;
    form.closest('details').open = true;
  }
}
form.addEventListener("change", () => { refresh(); remember(); });
form.addEventListener("reset", () => setTimeout(() => { refresh(); remember(); }));
refresh();
