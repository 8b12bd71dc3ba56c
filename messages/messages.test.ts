import { readdir } from 'node:fs/promises';
import { createTranslator } from 'use-intl';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#lib/web/i18n/locale.ts';
import { messagesOf } from './load.ts';

type Tree = { [key: string]: string | Tree };

/** Every message by its full key: 'people.states.active'. */
function flat(tree: Tree, above = ''): Map<string, string> {
  const found = Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : [...flat(value, `${above}${key}.`)],
  );
  return new Map(found);
}

/** The arguments and tags that a message names: '{count, plural, …} of <b>{total}</b>' gives b, count, total. */
function argumentsOf(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]|<([a-zA-Z]\w*)>/g)];
  return [...new Set(names.map(([, argument, tag]) => argument ?? tag ?? ''))].toSorted();
}

const flatMessages = (locale: Locale) => flat(messagesOf(locale));
const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

describe('messages', () => {
  test.each(others)('%s has a message for every key, and no other', (locale) => {
    const keys = (of: Locale) => [...flatMessages(of).keys()].toSorted();
    expect(keys(locale)).toEqual(keys(DEFAULT_LOCALE));
  });

  test.each(LOCALES)('%s leaves no message empty', (locale) => {
    const empty = [...flatMessages(locale)].filter(([, message]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  test.each(others)('%s names the same arguments', (locale) => {
    const named = (of: Locale) =>
      Object.fromEntries([...flatMessages(of)].map(([key, message]) => [key, argumentsOf(message)]));
    expect(named(locale)).toEqual(named(DEFAULT_LOCALE));
  });

  test.each(LOCALES)('%s: every message can be drawn', (locale) => {
    const wrong: string[] = [];
    const translate = createTranslator({
      locale,
      messages: messagesOf(locale),
      onError: (error) => wrong.push(error.message),
    });
    for (const [key, message] of flatMessages(locale)) {
      const values = argumentsOf(message).map((name) =>
        message.includes(`<${name}>`) ? [name, (chunks: unknown) => chunks] : [name, 1],
      );
      translate.rich(key as Parameters<typeof translate.rich>[0], Object.fromEntries(values));
    }
    expect(wrong).toEqual([]);
  });

  test.each(LOCALES)('%s: every file is loaded', async (locale) => {
    const files = await readdir(new URL(locale, import.meta.url));
    const namespaces = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
    expect(Object.keys(messagesOf(locale)).toSorted()).toEqual(namespaces.toSorted());
  });
});

test('arguments are found in plurals and around tags', () => {
  expect(argumentsOf('{count, plural, one {# hour} other {# hours}} of <b>{total}</b>')).toEqual([
    'b',
    'count',
    'total',
  ]);
});
