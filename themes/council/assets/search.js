// Searches the site in the reader's browser (search-index.js finds) and shows what was found with the words around it.
(() => {
  'use strict';

  const form = document.getElementById('search');
  const input = document.getElementById('search-words');
  const status = document.getElementById('search-status');
  const list = document.getElementById('search-results');
  const more = document.getElementById('search-more');
  const shownAtOnce = 10;
  const snippetReach = 45;
  const title = document.title;

  const bigrams = term => Array.from({ length: term.length - 1 }, (_, i) => term.slice(i, i + 2));

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

  const itemOf = (part, terms) => {
    const item = document.createElement('li');
    const name = part.heading ? `${part.title}：${part.heading}` : part.title;
    item.append(Object.assign(document.createElement('a'), { href: part.address, textContent: name }), snippet(part, terms));
    return item;
  };

  let index;
  // What was asked last: what answers an earlier question comes too late.
  let asked;

  const tell = count => count === 0 ? '見つかりませんでした。ことばを短くするか、別のことばでお試しください。' : `${count}件見つかりました。`;

  const failed = () => {
    index = undefined;
    more.hidden = true;
    status.textContent = '索引を読み込めませんでした。通信を確かめて、もう一度お試しください。';
  };

  // Shows the next few finds; gives the first of them.
  const showNext = async ({ terms, parts }, question) => {
    const shown = question.shown;
    const { show } = await index;
    const items = await Promise.all(parts.slice(shown, shown + shownAtOnce).map(async part => itemOf(await show(part), terms)));
    if (question !== asked || question.shown !== shown) return undefined;
    if (shown === 0) list.replaceChildren();
    list.append(...items);
    question.shown += items.length;
    more.hidden = question.shown >= parts.length;
    return items[0];
  };

  const search = async () => {
    const query = input.value.trim();
    const question = asked = { shown: 0 };
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    document.title = query ? `「${query}」の検索結果 - ${title}` : title;
    if (!query) {
      status.textContent = '';
      list.replaceChildren();
      more.hidden = true;
      return;
    }
    try {
      const found = await (await (index ??= openSearchIndex(form.dataset.index))).find(query);
      await showNext(found, question);
      if (question !== asked) return;
      status.textContent = tell(found.parts.length);
      more.onclick = () => showNext(found, question).then(first => first?.querySelector('a').focus(), failed);
    } catch {
      failed();
    }
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    search();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  search();
})();
