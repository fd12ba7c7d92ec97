/** What is clearly meant as markup, and is none here: the Markdown of other programs, and marks that pair with nothing. */

/** One such thing, and what to say of it. */
export interface LeftOver {
  /** Finds it in a text in which code, addresses and what has been read are blanked out. */
  readonly pattern: RegExp;
  /** Decides about a find of the pattern; all are meant where it is not given. */
  readonly isMeant?: (found: string) => boolean;
  /** A sentence, to follow the find in quotation marks. */
  readonly is: string;
  readonly hint: string;
}

const toShow = 'Or write a backslash before it, if it is to be shown.';
const unpaired = 'pairs with nothing and is shown.';
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';

/** Something between dollars that no price is. */
const looksLikeMath = (found: string): boolean => {
  const inner = found.replace(/^\$+|\$+$/g, '');
  return /[\\^_={}<>|]|^\p{L}$|^\p{L}\(|\p{L}\s*[+*/]\s*\p{L}/u.test(inner) && /[\p{L}\\]/u.test(inner);
};

/** In the order in which they are looked for; what one has found, the next do not find again. */
export const leftOvers: readonly LeftOver[] = [
  {
    pattern: /!?\[\[[^[\]\n]+\]\]/g,
    is: 'is a link of another program, and shown as it is.',
    hint: 'Write "[words](#id)" for a slide, "[words](https://…)" for the web.',
  },
  {
    pattern: /(?<!!)\[[^[\]\n]+\] ?\((?:#|https?:|mailto:|\uFFFC{8})[^()\n]*\)/g,
    is: 'is no link as it stands, and shown as it is.',
    hint: 'Write "[words](address)": no blank between them and none in the address.',
  },
  {
    pattern: /\[\[?toc\]\]?|(?<=^|\n)\\(?:newpage|pagebreak)\b/gi,
    is: 'has no effect here, and is shown.',
    hint: 'Take it out: contents and pages are made by themselves.',
  },
  {
    pattern: /(?<=^|\n)\[!\p{L}+\]/gu,
    is: 'makes no box here, and is shown.',
    hint: 'Write the word itself, such as "**Note:**".',
  },
  {
    pattern: /(?<=^|\n)(?:!!!|\?\?\?)\+? ?\p{L}+/gu,
    is: 'makes no box here, and is shown.',
    hint: 'Write the word itself, such as "**Note:**".',
  },
  {
    pattern: /\$\$[^$]+\$\$|(?<![\p{L}\p{N}$])\$(?=[^\s$])[^$\n]*?[^\s$]\$(?![\p{L}\p{N}$])/gu,
    isMeant: looksLikeMath,
    is: 'is a formula to other programs, and shown as it is.',
    hint: 'Write it in letters and signs, or put a picture of it there.',
  },
  {
    pattern: /\{\{[^{}\n]+\}\}|\{%[^\n]*?%\}/g,
    is: 'is a template of another program, and shown as it is.',
    hint: 'Write the words themselves, or ":value[name]" for a number of the data.',
  },
  {
    pattern: /(?<![\p{N}%])%%[^\s%][^%\n]*%%/gu,
    is: 'hides nothing here, and is shown.',
    hint: 'A comment is written "<!-- … -->".',
  },
  {
    pattern: /\{(?:[.#][\w-]+|:\s*[.#]?[\w-]+)(?:\s[^{}\n]*)?\}|\{[\w-]+=[^{}\n]+\}/g,
    is: 'has no effect here, and is shown.',
    hint: 'Attributes stand behind a headline or a directive, and nowhere else.',
  },
  {
    pattern: /(?<![A-Za-z0-9=])==(?=[^\s=])[^=\n]*[^\s=]==(?![A-Za-z0-9=])/g,
    is: 'marks nothing here, and is shown as it is.',
    hint: 'Write "**words**" for bold.',
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]*[a-z0-9]:(?![\p{L}\p{N}:])/gu,
    is: 'is no picture here, and shown as it is.',
    hint: 'Type the character itself.',
  },
  {
    pattern: /(?<=[\p{L}\p{N})])\^[^\s^]{1,12}\^(?!\^)/gu,
    is: 'is not raised here, and shown as it is.',
    hint: 'Type the sign itself, such as "²".',
  },
  {
    pattern: /(?<=\S\n)[ \t]*:[ \t]+\S/g,
    is: 'begins no definition here, and is shown as it is.',
    hint: 'Write a list: "- **word**: what it means".',
  },
  {
    // At a letter, or at punctuation on its own side of the words; not inside a word of Latin letters, as in 2**3.
    pattern:
      /(?<![A-Za-z0-9*])\*\*(?=[\p{L}\p{N}\p{Ps}\p{Pi}\uFFFC#@$&])(?!\*)|(?<=[\p{L}\p{N}\p{Pe}\p{Pf}\uFFFC.,!?:;%…。，！？：；、])\*\*(?![A-Za-z0-9*])/gu,
    is: unpaired,
    hint: `Bold is "**words**", without blanks inside the asterisks. ${toShow}`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_])__(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])__(?![\\p{L}\\p{N}_])|(?<=[${cjk}])__(?=[^\\s_])|(?<=[^\\s_])__(?=[${cjk}])`,
      'gu',
    ),
    is: unpaired,
    hint: `Bold is "**words**". ${toShow}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}*])\*\p{L}[^*\n]*[ \t]\*(?![\p{L}\p{N}*])/gu,
    is: 'is not italic, and shown as it is.',
    hint: `Italic is "*words*", without blanks inside the asterisks. ${toShow}`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_])_\\p{L}[^_\\n]*[ \\t]_(?![\\p{L}\\p{N}_])|(?<=[${cjk}])_[^\\s_][^_\\n]*_|_[^_\\n]*[^\\s_]_(?=[${cjk}])`,
      'gu',
    ),
    is: 'is not italic, and shown as it is.',
    hint: `Italic is "*words*", without blanks inside the asterisks. ${toShow}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}`])`+(?=[^\s`])|(?<=[^\s`])`+(?![\p{L}\p{N}`])/gu,
    is: unpaired,
    hint: `Code ends with as many backquotes as it begins with. ${toShow}`,
  },
  {
    pattern: /＊＊[^＊\n]+＊＊|｀[^｀\n]+｀|＝＝[^＝\n]+＝＝|＿＿[^＿\n]+＿＿/g,
    is: 'is written with wide signs, which mean nothing here.',
    hint: 'Type the marks with the keyboard set to Latin letters.',
  },
  {
    pattern:
      /(?:［[@＠]|\[＠)[^\]］\n]*[\]］]|：(?:value|quote|since|plain|source)[[［]|[\]］]（(?:https?:|#)[^）\n]*）/g,
    is: 'is written with wide signs, which mean nothing here.',
    hint: 'Type the marks with the keyboard set to Latin letters.',
  },
];

/** `[^1]` and `^[…]`. */
export const footnote = /\[\^[^\]\s]+\]|(?<![\p{L}\p{N}\]])\^\[[^\]\n]+\]/gu;
