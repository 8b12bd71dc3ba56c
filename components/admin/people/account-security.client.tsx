'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRun } from '#components/desk/forms/use-run.client.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.client.tsx';
import type { PersonState } from '#lib/people/person.ts';
import { INVITATION_HOURS, RESET_HOURS } from '#lib/people/person.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { OneTimeLink } from './one-time-link.client.tsx';

type Ref = { personId: number };

export type SecurityActions = {
  reset: (ref: Ref) => Promise<ActionResult<{ url: string }>>;
  disable: (ref: Ref) => Promise<ActionResult>;
  enable: (ref: Ref) => Promise<ActionResult>;
};

type AccountSecurityProps = {
  person: { id: number; name: string; state: PersonState; isSelf: boolean };
  actions: SecurityActions;
};

/** Taking a password back, and letting a person in or not. */
export function AccountSecurity({ person, actions }: AccountSecurityProps) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const run = useRun();
  const router = useRouter();
  const [url, setUrl] = useState<string | null>(null);
  const { name, state, isSelf } = person;
  const ref = { personId: person.id };
  const isInvited = state === 'invited';

  async function reset() {
    const result = await run(() => actions.reset(ref));
    if (result?.ok) setUrl(result.value.url);
    router.refresh();
  }
  async function disable() {
    setUrl(null);
    await run(() => actions.disable(ref), t('disable.done', { name }));
    router.refresh();
  }
  async function enable() {
    await run(() => actions.enable(ref), t('enable.done', { name }));
    router.refresh();
  }

  if (state === 'disabled') {
    return (
      <div>
        <Button onClick={enable}>{t('enable.action')}</Button>
      </div>
    );
  }
  return (
    <>
      {url && (
        <>
          <Banner tone="good">
            {t('link.invited', { name, hours: isInvited ? INVITATION_HOURS : RESET_HOURS })}
          </Banner>
          <OneTimeLink url={url} />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        {!isSelf && (
          <ConfirmDialog
            trigger={<Button>{isInvited ? t('reset.renew') : t('reset.action')}</Button>}
            title={isInvited ? t('reset.renewTitle') : t('reset.title', { name })}
            description={isInvited ? t('reset.renewText', { name }) : t('reset.text')}
            labels={{ confirm: t('reset.confirm'), cancel: common('cancel') }}
            tone="primary"
            onConfirm={reset}
          />
        )}
        <ConfirmDialog
          trigger={<Button variant="danger">{t('disable.action')}</Button>}
          title={t('disable.title', { name })}
          description={t('disable.text')}
          labels={{ confirm: t('disable.confirm'), cancel: common('cancel') }}
          onConfirm={disable}
        />
      </div>
    </>
  );
}
