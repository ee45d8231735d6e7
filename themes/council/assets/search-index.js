// Finds in the index of the site's words, of which it loads what a query needs and no more (SearchIndex.cs says what its
// parts hold). Queries and texts are folded alike (search-folding.js), so that it does not matter how a word is written.
// Japanese has no spaces to split words at: a query is parted where kana of grammar stand between words, and each word is
// looked up by its pairs of characters (bigrams), so that 「規約改正」 finds 「規約の改正」. What the site's synonyms know is
// looked for in its own words as well.
const openSearchIndex = (() => {
  'use strict';

  const largestNumber = 55000;
  const strengths = 7;
  const inHeading = 4;
  // What a word in a text counts, by the strength that the index has for it.
  const scoreOfStrength = [0, 1, 1.25, 1.6];
  const leastShare = 0.6;
  // A longer word is looked up by every second pair: enough to tell it from others.
  const longWord = 4;
  const mostKeys = 12;

  const isSurrogate = character => /[\uD800-\uDFFF]/.test(character);

  // By what the index has a word: a character of two units by itself, any others in pairs.
  const keysOf = word => {
    const characters = [...word];
    if (characters.length === 1) return characters;
    const pairs = characters.slice(1).map((character, i) => characters[i] + character);
    const kept = word.length <= longWord ? pairs : pairs.filter((_, i) => i % 2 === 0 || i === pairs.length - 1);
    return [...new Set([...kept.filter(pair => pair.length === 2 && !pair.includes(' ')), ...characters.filter(isSurrogate)])];
  };

  const numbersOf = text => {
    const numbers = [];
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const number = code - (code > 92 ? 36 : 35);
      sum += number;
      if (number === largestNumber) continue;
      numbers.push(sum);
      sum = 0;
    }
    return numbers;
  };

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
    return withinReach(terms);
  };

  // So much of the terms as few keys look up, what weighs most first: a pasted page would ask for the whole index.
  const withinReach = terms => {
    const taken = new Set();
    const keysByWord = new Map();
    for (const { word } of terms.toSorted((a, b) => b.weight - a.weight).flatMap(term => term.words)) {
      const keys = keysOf(word);
      const all = new Set([...taken, ...keys]);
      if (keys.length === 0 || all.size > mostKeys) continue;
      keys.forEach(key => taken.add(key));
      keysByWord.set(word, keys);
    }
    return terms
      .map(({ words, weight }) => ({ weight, words: words.filter(({ word }) => keysByWord.has(word)).map(one => ({ ...one, keys: keysByWord.get(one.word) })) }))
      .filter(({ words }) => words.length > 0);
  };

  // How well something has a word: 1 with all its keys, less with most of them; 0 not at all.
  const shareOf = (count, { word, keys }) => {
    if (count === keys.length) return 1;
    const share = count / keys.length;
    return word.length > 2 && share >= leastShare ? share * share / 2 : 0;
  };

  // How many keys of a word each title, heading and text has, and how strongly each text has the weakest.
  const countsOf = (keys, finds, titleCount, partCount) => {
    const counts = { titles: new Uint8Array(titleCount), headings: new Uint8Array(partCount), texts: new Uint8Array(partCount), weakest: new Uint8Array(partCount).fill(inHeading) };
    for (const [parts = '', titles = ''] of keys.map(key => finds.get(key) ?? [])) {
      let part = 0;
      for (const number of numbersOf(parts)) {
        part += Math.floor(number / strengths);
        const strength = number % strengths + 1;
        const inText = strength % inHeading;
        if (strength >= inHeading) counts.headings[part]++;
        if (inText > 0) {
          counts.texts[part]++;
          counts.weakest[part] = Math.min(counts.weakest[part], inText);
        }
        part++;
      }
      let title = 0;
      for (const number of numbersOf(titles)) counts.titles[(title += number + 1) - 1]++;
    }
    return counts;
  };

  // A function that tells how well a part of a page has a word.
  const scorerOf = (word, finds, pages) => {
    const counts = countsOf(word.keys, finds, pages.titleCount, pages.partCount);
    // A title that is the word and no more answers best. What weighs less stands back, but for the very name of its page.
    const scoreOfTitle = ({ number, length }, weight) => {
      const share = shareOf(counts.titles[number], word);
      const isIt = share === 1 && length === word.word.length;
      return share === 0 ? 0 : (isIt ? 1 : weight) * share * (0.5 + Math.min(1, word.word.length / length));
    };
    const scoreOfText = part => {
      const share = shareOf(counts.texts[part], word);
      return share < 1 ? share : scoreOfStrength[counts.weakest[part]];
    };
    return {
      isNameOf: page => page.titles.some(({ number, length }) => length === word.word.length && shareOf(counts.titles[number], word) === 1),
      scoreOf: (page, part) => word.weight * (
        8 * Math.max(...page.titles.map(title => scoreOfTitle(title, page.weight)))
        + page.weight * (5 * shareOf(counts.headings[part], word) + scoreOfText(part))),
    };
  };

  // The parts of pages that answer best, one of each page, the best first.
  const rank = (terms, finds, pages) => {
    const scorers = terms.map(({ words, weight }) => ({ weight, words: words.map(word => scorerOf(word, finds, pages)) }));
    const found = [];
    for (const page of pages.all) {
      const scores = page.parts.map(part => scorers.map(({ words }) => Math.max(...words.map(({ scoreOf }) => scoreOf(page, part)))));
      const best = scorers.map((_, i) => Math.max(...scores.map(score => score[i])));
      if (best.some(score => score > 0)) found.push({ page, scores, best });
    }
    // A word on many pages tells less than one on few; one on none tells nothing.
    const rarity = scorers.map(({ weight }, i) => {
      const count = found.filter(({ best }) => best[i] > 0).length;
      return count === 0 ? 0 : weight * Math.log(1 + pages.all.length / count);
    });
    const hitsOf = best => best.filter((score, i) => score > 0 && scorers[i].weight === 1).length;
    const most = Math.max(0, ...found.map(({ best }) => hitsOf(best)));
    return found
      .filter(({ best }) => hitsOf(best) >= most)
      .map(({ page, scores, best }) => {
        const sums = scores.map(score => score.reduce((sum, one, i) => sum + one * rarity[i], 0));
        // A query that is the page's name leads to its top.
        const isNamed = scorers.every(({ words, weight }) => weight < 1 || words.some(({ isNameOf }) => isNameOf(page)));
        const at = isNamed ? 0 : sums.indexOf(Math.max(...sums));
        const whole = best.reduce((sum, one, i) => sum + one * rarity[i], 0);
        return { part: page.parts[at], points: sums[at] + whole / 2 };
      })
      .sort((a, b) => b.points - a.points);
  };

  const pagesOf = text => {
    const numbers = numbersOf(text);
    const all = [];
    let [partCount, titleCount] = [0, 0];
    for (let at = 0; at < numbers.length;) {
      const [parts, weight, titles] = numbers.slice(at, at += 3);
      all.push({
        weight: weight / 10,
        parts: Array.from({ length: parts }, () => partCount++),
        titles: numbers.slice(at, at += titles).map(length => ({ number: titleCount++, length })),
      });
    }
    return { all, partCount, titleCount };
  };

  // The last of the numbers, which rise, that is not above one.
  const lastUpTo = (rising, one) => rising.findLastIndex(each => each <= one);

  return async address => {
    const load = async (name, options) => {
      const answer = await fetch(new URL(name, new URL(address, location.href)), options);
      return answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText));
    };
    // Of the first part no old copy serves: the others are asked for in its version.
    const first = await load('', { cache: 'no-cache' });
    const loaded = new Map();
    const loadPart = name => {
      if (!loaded.has(name)) {
        loaded.set(name, load(`parts/${name}.json?${first.version}`));
        loaded.get(name).catch(() => loaded.delete(name));
      }
      return loaded.get(name);
    };

    const pages = pagesOf(first.pages);
    let parts = 0;
    const firstParts = numbersOf(first.texts).map(count => (parts += count) - count);
    const synonyms = first.synonyms
      .flatMap(({ say, find }) => say.map(words => ({ say: foldForSearch(words).text, find: foldForSearch(find).text })))
      .sort((a, b) => b.say.length - a.say.length);

    return {
      // What answers a query: its terms, and the numbers of the parts, the best first.
      find: async query => {
        const terms = termsOf(query, synonyms);
        const finds = new Map();
        await Promise.all(terms.flatMap(({ words }) => words.flatMap(({ keys }) => keys)).map(async key => {
          const file = lastUpTo(first.words, key);
          const found = file < 0 ? undefined : (await loadPart(`words-${file}`))[key];
          if (found) finds.set(key, found);
        }));
        return { terms, parts: rank(terms, finds, pages).map(({ part }) => part) };
      },
      // What a part shows: { address, title, heading, text }.
      show: async part => {
        const file = lastUpTo(firstParts, part);
        return (await loadPart(`texts-${file}`))[part - firstParts[file]];
      },
    };
  };
})();
