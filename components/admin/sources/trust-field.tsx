import { useTranslations } from 'next-intl';

const LEVELS = ['0', '1', '2', '3'] as const;

/** How far the newsroom relies on a source; sources that are trusted more are offered first. */
export function TrustField({ initial }: { initial: number }) {
  const t = useTranslations('sources');
  return (
    <fieldset>
      <legend className="pb-1.5 text-sm font-medium">{t('trust')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {LEVELS.map((level) => (
          <label key={level} className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
            <input
              type="radio"
              name="trust"
              value={level}
              defaultChecked={Number(level) === initial}
              className="size-4.5"
            />
            {t(`trustLevels.${level}`)}
          </label>
        ))}
      </div>
      <p className="pt-1 text-xs text-ink-2">{t('trustHint')}</p>
    </fieldset>
  );
}
