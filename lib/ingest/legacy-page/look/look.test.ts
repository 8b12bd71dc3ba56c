import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../normalise-text.ts';
import { readMetaLine } from './meta-line.ts';
import { findTimes } from './published-time.ts';
import { isSiteName, lengthWithoutSite } from './site-name.ts';

describe('findTimes', () => {
  it.each([
    ['2017-09-29 07:08', '2017-09-29T07:08+08:00', 'minute'],
    ['2017年9月29日07:08', '2017-09-29T07:08+08:00', 'minute'],
    ['2017/9/29 7:08:33', '2017-09-29T07:08+08:00', 'minute'],
    ['2017.9.29', '2017-09-29T00:00+08:00', 'day'],
    ['2017年 9月 29日 星期五 下午3时05分', '2017-09-29T15:05+08:00', 'minute'],
    ['2017-09-28T23:08:00Z', '2017-09-29T07:08+08:00', 'minute'],
    ['2017-09-29T07:08:00+08:00', '2017-09-29T07:08+08:00', 'minute'],
    ['\uff12\uff10\uff11\uff17\u5e74\uff19月\uff12\uff19日', '2017-09-29T00:00+08:00', 'day'],
  ])('reads %s', (text, iso, precision) => {
    expect(findTimes(foldWidth(text))).toMatchObject([{ iso, precision, start: 0, end: text.length }]);
  });

  it.each(['2017-13-01', '2017-02-30', '2017-09-29 25:00', '12017-09-29', '1817-09-29', '电话2017-092'])(
    'passes over %s',
    (text) => {
      expect(findTimes(text)).toEqual([]);
    },
  );
});

describe('readMetaLine', () => {
  const values = (line: string) => {
    const meta = readMetaLine(line);
    return meta && [meta.source?.value, meta.author?.value, meta.editor?.value, meta.time?.iso.slice(0, 10)];
  };

  it.each([
    ['来源:陕西日报 2017-09-29 07:08', ['陕西日报', undefined, undefined, '2017-09-29']],
    [
      '2017-09-29 07:08 来源: 新华网  作者: 王明 李红 责编:赵亮',
      ['新华网', '王明、李红', '赵亮', '2017-09-29'],
    ],
    ['2020-05-01 08:00:00 | 华商报 | 浏览:1024次', ['华商报', undefined, undefined, '2020-05-01']],
    ['日期:2020-05-01 【字号:大 中 小】 【打印】', [undefined, undefined, undefined, '2020-05-01']],
    ['稿源:中国新闻网 编辑:王明', ['中国新闻网', undefined, '王明', undefined]],
    ['本报记者 王明 通讯员 李红', [undefined, '王明、李红', undefined, undefined]],
    ['文/王明 图/李红', [undefined, '王明', undefined, undefined]],
    ['(责任编辑:欧阳明)', [undefined, undefined, '欧阳明', undefined]],
    ['來源:旺報 記者:林小明 2015/03/04', ['旺報', '林小明', undefined, '2015-03-04']],
    ['一审:王明 二审:李红 三审:赵亮', [undefined, undefined, undefined, undefined]],
  ])('%s', (line, expected) => {
    expect(values(line)).toEqual(expected);
  });

  it('finds the address behind the time', () => {
    expect(readMetaLine('来源:某报 2020-05-01 https://a.example.cn/b?c=1 ')?.link?.value).toBe(
      'https://a.example.cn/b?c=1',
    );
  });

  it.each([
    '2020年5月1日起施行的新规定有哪些变化',
    '2020年5月1日,全县召开会议。',
    '本报记者 王明 摄',
    '一条普普通通的标题',
    '来源于生活的艺术',
    '记者节前走访报社老编辑部',
  ])('is none: %s', (line) => {
    expect(readMetaLine(line)).toBeNull();
  });
});

describe('names of sites', () => {
  it.each([
    ['山村来了年轻人_要闻_某某新闻网', '山村来了年轻人'],
    ['山村来了年轻人 - 某某在线', '山村来了年轻人'],
    ['山村来了年轻人 | 头条_某某网', '山村来了年轻人'],
    ['山村来了年轻人——返乡见闻', '山村来了年轻人——返乡见闻'],
    ['京津冀-雄安新区五年间', '京津冀-雄安新区五年间'],
    ['新春走基层|山村来了年轻人', '新春走基层|山村来了年轻人'],
  ])('%s is %s', (text, title) => {
    expect(text.slice(0, lengthWithoutSite(text))).toBe(title);
  });

  it('knows a name by its ending', () => {
    expect(['某某新闻网', '要闻频道', '一张织起来的情报网格图'].map(isSiteName)).toEqual([true, true, false]);
  });
});
