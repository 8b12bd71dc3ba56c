'use client';

import { useTranslations } from 'next-intl';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';

/** A field that somebody else has changed: what it holds now, and what was typed here. */
export type Difference = { label: string; theirs: string; mine: string };

type OvertakenNoticeProps = {
  /** Who saved last; null when that is not known. */
  by: string | null;
  differences: Difference[];
  /** Saves what was typed over what is kept now. */
  onKeepMine: () => void;
  /** Gives up what was typed. */
  onTakeTheirs: () => void;
};

/** Somebody saved while this form was open: both versions, and the choice. Nothing typed is lost until then. */
export function OvertakenNotice({ by, differences, onKeepMine, onTakeTheirs }: OvertakenNoticeProps) {
  const t = useTranslations('common.overtaken');
  const none = useTranslations('common')('none');
  return (
    <Banner tone="warn" className="mb-6">
      <p className="font-medium">{by ? t('by', { name: by }) : t('title')}</p>
      {differences.length > 0 ? (
        <>
          <p className="text-ink-2">{t('text')}</p>
          <table className="mt-3 w-full text-left">
            <thead className="text-xs text-ink-2">
              <tr>
                <th className="w-28 py-1 pr-4 font-normal">{t('field')}</th>
                <th className="py-1 pr-4 font-normal">{t('theirs')}</th>
                <th className="py-1 font-normal">{t('mine')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ label, theirs, mine }) => (
                <tr key={label} className="border-t border-rule align-top">
                  <th scope="row" className="py-2 pr-4 font-normal text-ink-2">
                    {label}
                  </th>
                  <td className="py-2 pr-4 break-words">{theirs || none}</td>
                  <td className="py-2 break-words">{mine || none}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : (
        <p className="text-ink-2">{t('same')}</p>
      )}
      <div className="flex flex-wrap gap-2 pt-3">
        <Button size="sm" onClick={onKeepMine}>
          {t('keepMine')}
        </Button>
        <Button size="sm" variant="ghost" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </Banner>
  );
}
