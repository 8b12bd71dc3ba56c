/** Paragraphs for hand-made pages: long enough to be running text, and of no place. */
export const LEAD =
  '清晨六点,茶园里已经有了人声。四十多位采茶工沿着山坡散开,指尖在嫩芽间起落,竹篓渐渐满了。合作社负责人说,今年雨水匀,头茬茶比往年早了五天,收购价也涨了两成。';
export const SECOND =
  '从茶园到车间只有十分钟车程。摊青、杀青、揉捻、烘干,一条新装的生产线日夜不停,每天可以加工鲜叶三千斤,解决了过去“采得下、做不完”的难题。';
export const THIRD = '“以前卖原料,现在卖品牌。”返乡青年陈雨把直播间搬进了晾青棚,一个春天卖出了两千多单。';
export const LAST = '县里还打算把沿线六个村的茶园连成一条步道,让游客走得进来、留得下来。';
