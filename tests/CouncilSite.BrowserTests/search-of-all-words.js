// The search once more as its rules say it, with all words of all pages before it and no index: slow, and plainly right.
const foldOf = text => foldForSearch(text).text;
let everything;

const searchAllWords = async (terms, address) => {
  everything ??= (await (await fetch(address)).json()).map(page => ({
    weight: page.weight / 10,
    titles: [foldOf(page.title), ...foldOf(page.names).split(' ').filter(Boolean)],
    parts: page.parts.map(part => ({ address: part.address, heading: foldOf(part.heading), text: foldOf(part.text) })),
  }));
  const shareOf = (text, { word, keys }) => {
    const share = keys.filter(key => text.includes(key)).length / keys.length;
    return share === 1 ? 1 : word.length > 2 && share >= 0.6 ? share * share / 2 : 0;
  };
  const strengthOf = (text, key) => {
    let count = 0;
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) count++;
    const often = Math.log(Math.min(count, 8)) / (2 + text.length / 400);
    return often < 0.25 ? 1 : often < 0.6 ? 1.25 : 1.6;
  };
  const scoreOf = (page, part, word) => word.weight * (
    8 * Math.max(...page.titles.map(title => {
      const share = shareOf(title, word);
      const weight = share === 1 && title.length === word.word.length ? 1 : page.weight;
      return share === 0 ? 0 : weight * share * (0.5 + Math.min(1, word.word.length / title.length));
    }))
    + page.weight * (5 * shareOf(part.heading, word)
      + (shareOf(part.text, word) < 1 ? shareOf(part.text, word) : Math.min(...word.keys.map(key => strengthOf(part.text, key))))));

  const tables = everything.map(page => page.parts.map(part => terms.map(({ words }) => Math.max(...words.map(word => scoreOf(page, part, word))))));
  const bests = tables.map(table => terms.map((_, i) => Math.max(...table.map(scores => scores[i]))));
  const rarity = terms.map(({ weight }, i) => {
    const count = bests.filter(best => best[i] > 0).length;
    return count === 0 ? 0 : weight * Math.log(1 + everything.length / count);
  });
  const hits = bests.map(best => best.filter((score, i) => score > 0 && terms[i].weight === 1).length);
  const most = Math.max(...hits);
  const found = [];
  everything.forEach((page, n) => {
    if (hits[n] < most || bests[n].every(score => score === 0)) return;
    const sums = tables[n].map(scores => scores.reduce((sum, one, i) => sum + one * rarity[i], 0));
    const isNamed = terms.every(({ words, weight }) => weight < 1
      || words.some(word => page.titles.some(title => title.length === word.word.length && shareOf(title, word) === 1)));
    const best = isNamed ? 0 : sums.indexOf(Math.max(...sums));
    found.push({ address: page.parts[best].address, points: sums[best] + bests[n].reduce((sum, one, i) => sum + one * rarity[i], 0) / 2 });
  });
  return found.sort((a, b) => b.points - a.points).map(({ address }) => address);
};

// The first ten by the index, with what the query was taken for.
const findByIndex = async (index, query) => {
  const search = await openSearchIndex(index);
  const { terms, parts } = await search.find(query);
  const shown = await Promise.all(parts.slice(0, 10).map(search.show));
  return { terms, found: shown.map(({ address }) => address) };
};

// The first ten by both, as JSON.
const compareSearches = async (index, pages, query) => {
  const { terms, found } = await findByIndex(index, query);
  return JSON.stringify({ found, wanted: (await searchAllWords(terms, pages)).slice(0, 10) });
};
