// Folds what readers write in several ways into one, as the program does (SearchFolding.cs, where each rule is
// explained); a test holds the two against each other. Gives the folded text, and for each of its characters where
// what it stands for begins and ends in the text as printed.
const foldForSearch = (() => {
  'use strict';

  const halfKatakana = 'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン';
  const smallVowels = 'ぁぃぅぇぉ';
  const largeVowels = 'あいうえお';
  const oldKanji = '斉齊齋髙﨑邊邉澤國學廣濱櫻嶋嶌惠眞榮德瀧龍會總縣區數實證經營圓當來假廳澁豐';
  const newKanji = '斎斎斎高崎辺辺沢国学広浜桜島島恵真栄徳滝竜会総県区数実証経営円当来仮庁渋豊';
  const digits = '〇一二三四五六七八九';
  const units = '十百千';
  const okurigana = 'いきぎしじちびみりえけげせぜめれわ';
  const punctuation = '、。，．・「」『』（）()【】〈〉《》［］[]{}〔〕!?;:"\'`~〜…‥/|<>=*＋+&';
  const isKana = character => character >= 'ぁ' && character <= 'ゖ';
  const isKanji = character => character >= '\u4E00' && character <= '\u9FFF' || character === '々';
  const isNumeral = character => digits.includes(character) || units.includes(character);
  const shift = (character, by) => String.fromCharCode(character.charCodeAt(0) + by);

  const narrow = character =>
    character >= '！' && character <= '～' ? shift(character, -0xFEE0)
      : character >= '\uFF66' && character <= '\uFF9D' ? halfKatakana[character.charCodeAt(0) - 0xFF66]
        : character === '\uFF9E' ? '\u3099'
          : character === '\uFF9F' ? '\u309A'
            : '‐‑–—−'.includes(character) ? '-'
              : '\u3000\t\n\r\u00A0'.includes(character) ? ' ' : character;

  const letters = text => {
    const folded = [];
    for (let at = 0; at < text.length; at++) {
      const last = folded.at(-1);
      let one = narrow(text[at]);
      if (one === '\u3099' || one === '\u309A') {
        if (last && last.one >= 'か' && last.one <= 'ほ') {
          last.one = shift(last.one, one === '\u3099' ? 1 : 2);
          last.to = at + 1;
        }
        continue;
      }
      if (one === 'ー' || one === '-' && last && isKana(last.one)) {
        if (last && isKana(last.one)) last.to = at + 1;
        else folded.push({ one: '-', from: at, to: at + 1 });
        continue;
      }
      if (one >= 'ァ' && one <= 'ヶ') one = shift(one, -0x60);
      if (smallVowels.includes(one)) one = largeVowels[smallVowels.indexOf(one)];
      else if (oldKanji.includes(one)) one = newKanji[oldKanji.indexOf(one)];
      else if (one >= 'A' && one <= 'Z') one = one.toLowerCase();
      else if (punctuation.includes(one)) one = ' ';
      if (one !== ' ' || last && last.one !== ' ') folded.push({ one, from: at, to: at + 1 });
    }
    return folded;
  };

  const value = run => {
    let [sum, number] = [0, 0];
    for (const character of run) {
      if (units.includes(character)) {
        sum += Math.max(number, 1) * [10, 100, 1000][units.indexOf(character)];
        number = 0;
      } else {
        number = number * 10 + digits.indexOf(character);
      }
    }
    return sum + number;
  };

  const withDigits = text => {
    const folded = [];
    for (let at = 0; at < text.length;) {
      let end = at;
      while (end < text.length && isNumeral(text[end].one)) end++;
      if (end === at) {
        folded.push(text[at++]);
        continue;
      }
      const length = end - at;
      const run = text.slice(at, end);
      const printed = run.map(character => character.one).join('');
      if (![...printed].some(character => units.includes(character)))
        folded.push(...run.map(({ one, from, to }) => ({ one: `${digits.indexOf(one)}`, from, to })));
      else if (length > 1 && length <= 8 || length === 1 && at > 0 && text[at - 1].one === '第')
        folded.push(...[...`${value(printed)}`].map(one => ({ one, from: run[0].from, to: run.at(-1).to })));
      else
        folded.push(...run);
      at = end;
    }
    return folded;
  };

  const withoutOkurigana = text => {
    const folded = [];
    for (let at = 0; at < text.length;) {
      const character = { ...text[at++] };
      folded.push(character);
      if (!isKanji(character.one)) continue;
      let length = 0;
      while (at + length < text.length && length < 3 && okurigana.includes(text[at + length].one)) length++;
      if ((length === 1 || length === 2) && (at + length === text.length || !isKana(text[at + length].one))) {
        at += length;
        character.to = text[at - 1].to;
      }
    }
    return folded;
  };

  return text => {
    const folded = withoutOkurigana(withDigits(letters(text)));
    return { text: folded.map(({ one }) => one).join(''), from: folded.map(({ from }) => from), to: folded.map(({ to }) => to) };
  };
})();
