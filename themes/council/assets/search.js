// Searches the site in the reader's browser. Queries and texts are folded alike (search-folding.js), so that it does
// not matter how a word is written. Japanese has no spaces to split words at: a query is parted where kana of grammar
// stand between words; what does not stand in a text as typed is looked for by its pairs of characters (bigrams), so
// that 「規約改正」 finds 「規約の改正」. What the site's synonyms know is looked for in its own words as well.
(() => {
  'use strict';

  const form = document.getElementById('search');
  const input = document.getElementById('search-words');
  const status = document.getElementById('search-status');
  const list = document.getElementById('search-results');
  const mostShown = 50;
  const snippetReach = 45;
  const leastShare = 0.6;
  const title = document.title;

  const bigrams = term => Array.from({ length: term.length - 1 }, (_, i) => term.slice(i, i + 2));

  const countOf = (text, term) => text.split(term).length - 1;

  // How well a text has a term: 1 as typed, less where it has only most of its pairs of characters; 0 not at all.
  const shareOf = (text, term) => {
    if (text.includes(term)) return 1;
    if (term.length < 3) return 0;
    const pairs = bigrams(term);
    const share = pairs.filter(pair => text.includes(pair)).length / pairs.length;
    return share >= leastShare ? share * share / 2 : 0;
  };

  // A title that is the term and no more answers best.
  const scoreOfTitle = (folded, term) => {
    const share = shareOf(folded, term);
    return share === 0 ? 0 : share * (0.5 + Math.min(1, term.length / folded.length));
  };

  const scoreOfText = (text, term) => {
    const share = shareOf(text, term);
    return share < 1 ? share : 1 + Math.log(Math.min(countOf(text, term), 8)) / (2 + text.length / 400);
  };

  // What weighs less stands back, but for the very name of its page.
  const scoreOf = ({ folded, weight: partWeight }, words) => Math.max(...words.map(({ word, weight }) => weight * (
    8 * Math.max(...folded.titles.map(title => (title === word ? 1 : partWeight) * scoreOfTitle(title, word)))
    + partWeight * (5 * scoreOfTitle(folded.heading, word) + scoreOfText(folded.text, word)))));

  // The words of a query: [{ words: [the word and what else stands for it], weight }].
  const termsOf = (query, synonyms) => {
    const { text, from } = foldForSearch(query);
    const terms = [];
    let rest = text;
    for (const { say, find } of synonyms) {
      if (!rest.includes(say)) continue;
      terms.push({ words: [{ word: say, weight: 1 }, ...find.split(' ').map(word => ({ word, weight: 0.9 }))], weight: 1 });
      rest = rest.replace(say, character => ' '.repeat(character.length));
    }
    // Katakana are folded to hiragana, so the query as typed says which kana are a word and which are grammar.
    const isGrammar = at => /[ぁ-ゖ]/.test(query[from[at]]);
    for (let at = 0; at < rest.length;) {
      let end = at + 1;
      while (end < rest.length && rest[end] !== ' ' && rest[end] !== '第' && isGrammar(end) === isGrammar(at)) end++;
      const word = rest.slice(at, end).trim();
      const weight = isGrammar(at) ? 0.3 : 1;
      if (word.length > 1 || word.length === 1 && weight === 1) terms.push({ words: [{ word, weight: 1 }], weight });
      at = end;
      while (rest[at] === ' ') at++;
    }
    return terms;
  };

  const find = (documents, terms) => {
    const pages = Map.groupBy(documents, part => part.address.split('#')[0]);
    const found = [];
    for (const [address, parts] of pages) {
      const scores = parts.map(part => terms.map(term => scoreOf(part, term.words)));
      const best = terms.map((_, i) => Math.max(...scores.map(score => score[i])));
      if (best.some(score => score > 0)) found.push({ address, parts, scores, best });
    }
    // A word on many pages tells less than one on few; one on none tells nothing.
    const rarity = terms.map(({ weight }, i) => {
      const count = found.filter(({ best }) => best[i] > 0).length;
      return count === 0 ? 0 : weight * Math.log(1 + pages.size / count);
    });
    const most = Math.max(0, ...found.map(({ best }) => best.filter((score, i) => score > 0 && rarity[i] > 0 && terms[i].weight === 1).length));
    return found
      .map(({ parts, scores, best }) => {
        const sums = scores.map(score => score.reduce((sum, one, i) => sum + one * rarity[i], 0));
        // A query that is the page's name leads to its top.
        const isNamed = terms.every(({ words, weight }) => weight < 1 || words.some(({ word }) => parts[0].folded.titles.includes(word)));
        const at = isNamed ? 0 : sums.indexOf(Math.max(...sums));
        const whole = best.reduce((sum, one, i) => sum + one * rarity[i], 0);
        const hits = best.filter((score, i) => score > 0 && rarity[i] > 0 && terms[i].weight === 1).length;
        return { part: parts[at], hits, points: sums[at] + whole / 2 };
      })
      .filter(({ hits }) => hits >= most)
      .sort((a, b) => b.points - a.points);
  };

  // The words around the first find, each find in them marked.
  const snippet = (part, terms) => {
    const { text, from, to } = foldForSearch(part.text);
    const wanted = terms.flatMap(({ words }) => words.flatMap(({ word }) => text.includes(word) ? [word] : bigrams(word)))
      .filter(word => text.includes(word));
    const first = wanted.length > 0 ? Math.min(...wanted.map(word => text.indexOf(word))) : 0;
    const begin = Math.max(0, first - snippetReach);
    const end = Math.min(text.length, first + snippetReach + 20);
    const paragraph = document.createElement('p');
    paragraph.append(begin > 0 ? '…' : '');
    let printed = from[begin] ?? 0;
    for (let at = begin; at < end;) {
      const word = wanted.find(one => text.startsWith(one, at));
      if (word) {
        const [start, stop] = [from[at], to[at + word.length - 1]];
        paragraph.append(part.text.slice(printed, start), Object.assign(document.createElement('mark'), { textContent: part.text.slice(start, stop) }));
        printed = stop;
      }
      at += word ? word.length : 1;
    }
    paragraph.append(part.text.slice(printed, to[end - 1]), end < text.length ? '…' : '');
    paragraph.normalize();
    return paragraph;
  };

  const show = (found, terms) => {
    status.textContent = found.length === 0 ? '見つかりませんでした。ことばを短くするか、別のことばでお試しください。'
      : found.length > mostShown ? `${found.length}件のうち、初めの${mostShown}件です。` : `${found.length}件見つかりました。`;
    list.replaceChildren(...found.slice(0, mostShown).map(({ part }) => {
      const item = document.createElement('li');
      const name = part.heading ? `${part.title}：${part.heading}` : part.title;
      item.append(Object.assign(document.createElement('a'), { href: part.address, textContent: name }), snippet(part, terms));
      return item;
    }));
  };

  let loading;
  const load = () => loading ??= fetch(form.dataset.index)
    .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))
    .then(({ synonyms, documents }) => ({
      synonyms: synonyms
        .flatMap(({ say, find }) => say.map(words => ({ say: foldForSearch(words).text, find: foldForSearch(find).text })))
        .sort((a, b) => b.say.length - a.say.length),
      documents: documents.map(part => ({
        ...part,
        folded: { titles: [foldForSearch(part.title).text, ...foldForSearch(part.names).text.split(' ').filter(Boolean)], heading: foldForSearch(part.heading).text, text: foldForSearch(part.text).text },
      })),
    }));

  // All that may answer the terms.
  const documentsFor = async _ => (await load()).documents;

  const search = async () => {
    const query = input.value.trim();
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    document.title = query ? `「${query}」の検索結果 - ${title}` : title;
    if (!query) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      const terms = termsOf(query, (await load()).synonyms);
      show(find(await documentsFor(terms), terms), terms);
    } catch {
      loading = undefined;
      status.textContent = '索引を読み込めませんでした。通信を確かめて、もう一度お試しください。';
    }
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    search();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  search();
})();
