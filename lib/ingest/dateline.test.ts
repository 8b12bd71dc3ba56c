import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateline } from './dateline.ts';

describe('parseDateline', () => {
  it.each([
    [
      '本报记者耿薇9月28日,省十二届人大常委会举行联组会。',
      '本报记者耿薇9月28日',
      '耿薇',
      '本报',
      null,
      9,
      28,
      '省十二届人大常委会举行联组会。',
    ],
    [
      '本报讯(记者 王明)昨日,全市春耕全面展开。',
      '本报讯(记者 王明)',
      '王明',
      '本报',
      null,
      null,
      null,
      '昨日,全市春耕全面展开。',
    ],
    [
      '本报讯(记者王明 通讯员李小红)昨日,开镰。',
      '本报讯(记者王明 通讯员李小红)',
      '王明、李小红',
      '本报',
      null,
      null,
      null,
      '昨日,开镰。',
    ],
    ['本报讯 连日来,各地抢收。', '本报讯', null, '本报', null, null, null, '连日来,各地抢收。'],
    ['本报讯昨日,各地抢收。', '本报讯', null, '本报', null, null, null, '昨日,各地抢收。'],
    [
      '新华社西安9月28日电(记者 王明)秋收进入尾声。',
      '新华社西安9月28日电(记者 王明)',
      '王明',
      '新华社',
      '西安',
      9,
      28,
      '秋收进入尾声。',
    ],
    [
      '据新华社呼和浩特9月28日电 草原入秋。',
      '据新华社呼和浩特9月28日电',
      null,
      '新华社',
      '呼和浩特',
      9,
      28,
      '草原入秋。',
    ],
    [
      '中新网长沙10月3日电 (张明 李红)湘江边人头攒动。',
      '中新网长沙10月3日电',
      null,
      '中新网',
      '长沙',
      10,
      3,
      '(张明 李红)湘江边人头攒动。',
    ],
    ['三峡云网讯 近日,码头开工。', '三峡云网讯', null, '三峡云网', null, null, null, '近日,码头开工。'],
    [
      '【江淮在线讯】近日,码头开工。',
      '【江淮在线讯】',
      null,
      '江淮在线',
      null,
      null,
      null,
      '近日,码头开工。',
    ],
    [
      '本报兰州9月28日讯 记者赵亮报道:黄河安澜。',
      '本报兰州9月28日讯 记者赵亮报道',
      '赵亮',
      '本报',
      '兰州',
      9,
      28,
      '黄河安澜。',
    ],
    [
      '本报记者 阿依古丽·买买提 李强 报道 南疆棉田。',
      '本报记者 阿依古丽·买买提 李强 报道',
      '阿依古丽·买买提、李强',
      '本报',
      null,
      null,
      null,
      '南疆棉田。',
    ],
    ['  本报记者 赵 亮', '本报记者 赵 亮', '赵亮', '本报', null, null, null, ''],
    ['新华社北京9月28日电 ——国庆将至', '新华社北京9月28日电', null, '新华社', '北京', 9, 28, '国庆将至'],
  ])('%s', (text, dateline, author, agency, place, month, day, rest) => {
    expect(parseDateline(text)).toEqual({ dateline, author, agency, place, month, day, rest });
  });

  it.each([
    '',
    '记者从省教育厅获悉,今年中考定于六月举行。',
    '本报记者近日走进大山,看到了不一样的风景。',
    '某某报社记者发来电文,说雨已经停了。',
    '本报记者 王明 摄',
    '9月28日,省里召开会议。',
    '互联网通讯技术不断进步,山里人也用上了宽带。',
    '社会各界讯速行动起来。',
  ])('finds none in %s', (text) => {
    expect(parseDateline(text)).toBeNull();
  });

  it('never throws, and its rest is the end of the text', () => {
    const piece = fc.constantFrom(
      '本报',
      '记者',
      '王明',
      '新华社',
      '西安',
      '9月28日',
      '电',
      '讯',
      '(',
      ')',
      ' ',
      ',',
      '·',
      '网',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = parseDateline(text);
        expect(found === null || text.endsWith(found.rest)).toBe(true);
      }),
    );
  });
});
