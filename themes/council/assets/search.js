// Searches the site in the reader's browser. Japanese has no spaces to split words at, so a term is looked for as it
// stands; where it does not stand so, pages that share most of its pairs of characters (bigrams) come instead:
// 「規約改正」 finds 「規約の改正」.
(() => {
  'use strict';

  const form = document.getElementById('search');
  const input = document.getElementById('search-words');
  const status = document.getElementById('search-status');
  const list = document.getElementById('search-results');
  const mostShown = 50;
  const snippetReach = 45;
  const leastShare = 0.6;

  // One character stays one character, so that places in the folded text are places in the text as printed.
  const fold = text => text
    .replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xFEE0))
    .replace(/\s/g, ' ')
    .toLowerCase();

  const bigrams = term => Array.from({ length: term.length - 1 }, (_, i) => term.slice(i, i + 2));

  const countOf = (text, term) => text.split(term).length - 1;

  // How well a page answers a term: its title above its text, whole terms above shared bigrams; 0 is not at all.
  const score = (page, term) => {
    const whole = (page.foldedTitle.includes(term) ? 20 : 0) + Math.min(countOf(page.foldedText, term), 10);
    if (whole > 0 || term.length < 3) return whole;
    const pairs = bigrams(term);
    const shared = pairs.filter(pair => page.foldedTitle.includes(pair) || page.foldedText.includes(pair)).length;
    return shared / pairs.length >= leastShare ? shared / pairs.length : 0;
  };

  const find = (pages, terms) => pages
    .map(page => ({ page, scores: terms.map(term => score(page, term)) }))
    .filter(found => found.scores.every(points => points > 0))
    .map(found => ({ page: found.page, points: found.scores.reduce((sum, points) => sum + points, 0) }))
    .sort((a, b) => b.points - a.points);

  // The words around the first find, each find in them marked.
  const snippet = (page, terms) => {
    const wanted = terms.flatMap(term => page.foldedText.includes(term) ? [term] : bigrams(term))
      .filter(word => page.foldedText.includes(word));
    const first = Math.min(...wanted.map(word => page.foldedText.indexOf(word)), page.text.length);
    const begin = first === page.text.length ? 0 : Math.max(0, first - snippetReach);
    const end = Math.min(page.text.length, begin + 2 * snippetReach + 20);
    const paragraph = document.createElement('p');
    paragraph.append(begin > 0 ? '…' : '');
    for (let at = begin; at < end;) {
      const word = wanted.find(one => page.foldedText.startsWith(one, at));
      const length = word ? word.length : 1;
      const words = page.text.slice(at, at + length);
      if (word) paragraph.append(Object.assign(document.createElement('mark'), { textContent: words }));
      else paragraph.append(words);
      at += length;
    }
    paragraph.append(end < page.text.length ? '…' : '');
    paragraph.normalize();
    return paragraph;
  };

  const show = (found, terms) => {
    status.textContent = found.length === 0 ? '見つかりませんでした。ことばを短くするか、別のことばでお試しください。'
      : found.length > mostShown ? `${found.length}件のうち、初めの${mostShown}件です。` : `${found.length}件見つかりました。`;
    list.replaceChildren(...found.slice(0, mostShown).map(({ page }) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: page.address, textContent: page.title }), snippet(page, terms));
      return item;
    }));
  };

  let loading;
  const load = () => loading ??= fetch(form.dataset.index)
    .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))
    .then(pages => pages.map(page => ({ ...page, foldedTitle: fold(page.title), foldedText: fold(page.text) })));

  const search = async () => {
    const terms = fold(input.value).split(' ').filter(Boolean);
    history.replaceState(null, '', terms.length ? `?q=${encodeURIComponent(input.value)}` : location.pathname);
    if (terms.length === 0) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      show(find(await load(), terms), terms);
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
