import { t } from '../reader-text.ts';

/** Places for what the reader's script adds; without it they stay empty and hidden. */
export function ArticleTools() {
  const words = {
    share: t('tools.share'),
    copy: t('tools.copy'),
    copied: t('tools.copied'),
    size: t('tools.size'),
    smaller: t('tools.smaller'),
    normal: t('tools.normal'),
    larger: t('tools.larger'),
  };
  return <news-tools hidden words={JSON.stringify(words)} />;
}

export function AgeKeeper() {
  const words = {
    now: t('time.now'),
    minutesAgo: t('time.minutesAgo', { minutes: '#' }),
    hoursAgo: t('time.hoursAgo', { hours: '#' }),
  };
  return <news-ages hidden words={JSON.stringify(words)} />;
}
