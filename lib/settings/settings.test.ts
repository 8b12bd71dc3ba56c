import { describe, expect, it } from 'vitest';
import { changeLicencesSchema, changeSiteSchema, defaultSettings } from './settings.ts';

const { site, licences } = defaultSettings();

describe('what a form of settings may send', () => {
  it('begins with what a newsroom has before anybody has set anything', () => {
    expect(changeSiteSchema.parse({ ...site, version: '0' })).toEqual({ ...site, version: 0 });
    expect(licences.reportPhone).toBe('12377');
  });

  it.each([
    [{ name: '  ' }, 'site-name-missing'],
    [{ email: 'editor' }, 'email-invalid'],
  ])('says what is wrong with %o', (part, code) => {
    const parsed = changeSiteSchema.safeParse({ ...site, version: 1, ...part });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([code]);
  });

  it('takes an address to report at, or none', () => {
    const codes = (reportUrl: string) =>
      changeLicencesSchema
        .safeParse({ ...licences, version: 1, reportUrl })
        .error?.issues.map(({ message }) => message);
    expect(codes('')).toBeUndefined();
    expect(codes('https://www.12377.cn/')).toBeUndefined();
    expect(codes('www.12377.cn')).toEqual(['web-address-incomplete']);
  });
});
