'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { startTransition, useOptimistic } from 'react';
import { useRun } from '#components/desk/forms/use-run.client.ts';
import { Button } from '#components/ui/button.tsx';
import type { ActionResult } from '#lib/web/action-result.ts';

export type ShowAction = (input: { code: string; visible: boolean }) => Promise<ActionResult>;

type VisibilitySwitchProps = {
  region: { code: string; name: string; visible: boolean };
  disabled: boolean;
  show: ShowAction;
};

/** Whether navigation shows a place: counts at once, and can be undone. */
export function VisibilitySwitch({ region, disabled, show }: VisibilitySwitchProps) {
  const t = useTranslations('regions.visibility');
  const undo = useTranslations('common')('undo');
  const run = useRun();
  const { code, name } = region;
  const [visible, setVisible] = useOptimistic(region.visible);

  function put(next: boolean) {
    startTransition(async () => {
      setVisible(next);
      await run(() => show({ code, visible: next }), {
        text: t(next ? 'shownDone' : 'hiddenDone', { name }),
        undo: { label: undo, run: () => put(!next) },
      });
    });
  }
  const Sign = visible ? Eye : EyeOff;
  return (
    <Button
      variant="ghost"
      size="sm"
      role="switch"
      aria-checked={visible}
      disabled={disabled}
      className={visible ? 'px-2' : 'px-2 text-ink-2'}
      onClick={() => put(!visible)}
    >
      <Sign aria-hidden />
      <span className="sr-only">{t('label', { name })}</span>
      <span className="min-w-8 text-left">{t(visible ? 'shown' : 'hidden')}</span>
    </Button>
  );
}
