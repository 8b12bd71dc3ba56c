/**
 * The generic words of the trade that mark the parts of a portal page, in both scripts: the only word list
 * of the importer. Everything else is read from the page's shape.
 */
const alternatives = (words: string) => words.split(' ');

/** Words before a colon in a meta line. Longer ones come first, as alternatives of a pattern do. */
export const FIELD_LABELS = {
  source: alternatives(
    '稿件来源 文章来源 信息来源 新闻来源 来源 稿源 出处 来自 转载自 转自 摘自 文章來源 來源 來自 出處',
  ),
  author: alternatives('本报记者 记者 通讯员 作者 撰文 撰稿 采写 文字 記者 通訊員'),
  editor: alternatives('责任编辑 责编 编辑 責任編輯 編輯'),
  time: alternatives('发布时间 发表时间 发布日期 更新时间 时间 日期 發布時間 發佈時間 時間'),
  link: alternatives('原文链接 原文地址 本文链接 本文地址 网址 链接 原文鏈接'),
  /** Credits that are none of ours to keep, but show that a line is no prose. */
  staff: alternatives('摄影 校对 审核 监制 初审 复审 终审 一审 二审 三审 主编 值班编委 攝影'),
} as const;
export type FieldName = keyof typeof FIELD_LABELS;

/** Tools around an article. */
export const TOOLBAR_WORDS = alternatives(
  '字号 字体 大中小 打印 分享到 分享 浏览次数 浏览量 浏览 点击数 点击量 点击 阅读量 阅读数 阅读 次数 收藏 关闭窗口 关闭 纠错 扫一扫 扫码 手机看 ' +
    '微信 微博 朋友圈 QQ空间 复制链接 放大 缩小 默认 今天是 欢迎您 欢迎访问 登录 注册 设为首页 加入收藏 手机版 无障碍 朗读 听新闻 我要评论 投稿 在手机打开当前页 点击上方 蓝字 关注我们 识别二维码 二维码 长按 点个在看 评论数 评论 字號 列印',
);

/** The foot of a page, and the notices that sites put under every article. */
export const FOOTER_WORDS = alternatives(
  '版权所有 版权声明 免责声明 特别声明 Copyright 备案号 ICP备 公网安备 许可证 举报电话 主办单位 承办单位 主办: 技术支持 联系我们 关于我们 未经授权 更多精彩 版權所有',
);

const RAIL_FIRST =
  '相关 新闻 热点 热门 频道 图文 图片 编辑 精彩 最新 今日 本周 延伸 推荐 更多 网友 视频 专题 点击 头条 相關 新聞 熱門 推薦';
const RAIL_LAST =
  '新闻 阅读 推荐 排行 排行榜 看点 评论 文章 链接 资讯 报道 图片 视频 专题 导读 聚焦 热点 新聞 閱讀 推薦 排行 評論 報道';
const RAIL_WHOLE =
  '猜你喜欢 评论 推荐 上一篇 下一篇 上一条 下一条 上篇 下篇 大家都在看 您可能感兴趣 你可能喜欢 发表评论 网友评论 返回顶部 返回首页 評論';
const any = (words: string) => `(?:${words.split(' ').join('|')})`;

/** The heading of a rail, alone or with a colon and something after it. */
export const RAIL_LABEL = new RegExp(
  `^(?:${any(RAIL_FIRST)}{1,2}${any(RAIL_LAST)}|${any(RAIL_WHOLE)})(?=$| {0,3}:)`,
);

/** How the name of a site or a channel ends, as against the name of a place alone. */
export const SITE_ENDING =
  /(?:网|在线|频道|门户|新闻|资讯|要闻|日报|晚报|首页|正文|新闻中心|网站|客户端|網|頻道|新聞)$/;

/** How the name of a medium ends. */
export const MEDIUM_ENDING =
  /(?:报|网|社|台|刊|杂志|客户端|融媒体中心|融媒|传媒|发布|新闻|在线|频道|公众号|中心|办|局|委|厅|報|網|電|電視台)$/;

/** Trails of a caption's opening: 图为, 图①, ▲ … */
export const CAPTION_OPENING =
  /^(?:图为|图片为|上图|下图|左图|右图|图\s?[0-9①-⑨一二三四五六七八九]|▲|△|↑|圖為)/;

/** Words that open a report rather than describe a picture. */
export const REPORT_WORDS =
  /近日|日前|昨日|昨天|今天|今日|获悉|记者|据悉|\d{1,2}月\d{1,2}日|\d{1,2}日[,上下晚]|表示|介绍说/;

/** The name of the site speaks of itself. */
export const FIRST_PERSON = /我们|本站|本网|本频道|我們/;

/** An attachment's heading that still belongs to the article. */
export const ATTACHMENT = /^(?:附件|附表|附:)/;
