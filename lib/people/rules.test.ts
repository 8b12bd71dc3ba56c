import { describe, expect, it } from 'vitest';
import { foldEmail, personState } from './person.ts';
import { passwordIssues, widestScopes } from './rules.ts';

const person = { email: 'wangxiaoming@example.cn', name: '王小明' };
const codes = (password: string) => passwordIssues(password, person).map((issue) => issue.code);

describe('passwords', () => {
  it.each([
    ['short', 'password-too-short'],
    ['123456789', 'password-too-short'],
    ['x'.repeat(129), 'password-too-long'],
    ['aaaaaaaaaaaa', 'password-too-simple'],
    ['121212121212', 'password-too-simple'],
    ['wangxiaoming', 'password-names-you'],
    ['WangXiaoMing1', 'password-names-you'],
    ['wangxiaoming@example.cn', 'password-names-you'],
  ])('%s: %s', (password, code) => {
    expect(codes(password)).toEqual([code]);
  });

  it.each([
    'correct horse battery',
    '今天的宝鸡下了一场小雨',
    'a sentence about wangxiaoming, our friend',
    '1234567890',
  ])('%s is good', (password) => {
    expect(codes(password)).toEqual([]);
  });

  it('counts characters, not the halves of which some are made', () => {
    expect(codes('😀😁😂😃😄')).toEqual(['password-too-short']);
  });
});

describe('scopes', () => {
  it('a place within another says nothing new', () => {
    expect(widestScopes(['610322', '61', '6103', '62', '61'])).toEqual(['61', '62']);
  });
  it('the portal covers everything', () => {
    expect(widestScopes(['6103', '00'])).toEqual(['00']);
  });
});

describe('e-mail addresses', () => {
  it.each([
    [' Editor@Example.CN ', 'editor@example.cn'],
    ['ｅｄｉｔｏｒ＠example.cn', 'editor@example.cn'],
  ])('%s is %s', (typed, folded) => {
    expect(foldEmail(typed)).toBe(folded);
  });
});

describe('the state of an account', () => {
  const at = new Date();
  it.each([
    [{ disabledAt: at, passwordHash: 'x', lastSignInAt: at }, 'disabled'],
    [{ disabledAt: null, passwordHash: 'x', lastSignInAt: null }, 'active'],
    [{ disabledAt: null, passwordHash: null, lastSignInAt: null }, 'invited'],
    [{ disabledAt: null, passwordHash: null, lastSignInAt: at }, 'reset'],
  ])('%o is %s', (row, state) => {
    expect(personState(row)).toBe(state);
  });
});
