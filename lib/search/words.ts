import { Jieba, TfIdf } from '@node-rs/jieba';
import { dict, idf } from '@node-rs/jieba/dict.js';

export type WeightedTerm = { term: string; weight: number };

// Loading the dictionary takes a tenth of a second and 60 MB, so it waits for the first text.
let tools: { jieba: Jieba; tfIdf: TfIdf } | null = null;

function load(): { jieba: Jieba; tfIdf: TfIdf } {
  tools ??= { jieba: Jieba.withDict(dict), tfIdf: TfIdf.withDict(idf) };
  return tools;
}

const HAS_A_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Full-width forms, case and compatibility variants folded, so that what looks the same is the same. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a text for an index or a query: 绥德县 gives 绥德 and 绥德县. */
export function searchWords(text: string): string[] {
  return load()
    .jieba.cutForSearch(foldText(text), true)
    .filter((word) => HAS_A_LETTER_OR_DIGIT.test(word));
}

/** The `count` words that set a text apart, by TF-IDF; weights as jieba gives them. */
export function keyTerms(text: string, count: number): WeightedTerm[] {
  const { jieba, tfIdf } = load();
  return tfIdf
    .extractKeywords(jieba, foldText(text), count)
    .map(({ keyword, weight }) => ({ term: keyword, weight }));
}
