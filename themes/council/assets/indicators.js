// The filter works without this: it adds the number of rows shown, hides empty groups,
// and keeps the choice in the address, so that a filtered list can be bookmarked and sent.
const form = document.querySelector(".indicator-filter");
const groups = [...document.querySelectorAll(".indicator-group")];

const refresh = () => {
  const choice = new FormData(form);
  const result = choice.get("result");
  let shown = 0;
  for (const group of groups) {
    const rows = [...group.querySelectorAll("tr[data-result]")];
    const matching = rows.filter((row) => result === "all" || row.dataset.result === result).length;
    const isChosen = choice.get("group") === "all" || choice.get("group") === group.id;
    group.hidden = !isChosen || matching === 0;
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
