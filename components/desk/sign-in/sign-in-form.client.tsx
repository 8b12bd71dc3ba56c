'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { SubmitButton } from '#components/ui/submit-button.client.tsx';
import type { ActionFailure } from '#lib/web/action-result.ts';

/** Null before the first try; on success the action leads elsewhere. */
export type SignInState = { email: string; failure: ActionFailure } | null;

type SignInFormProps = {
  next: string;
  action: (state: SignInState, form: FormData) => Promise<SignInState>;
};

export function SignInForm({ next, action }: SignInFormProps) {
  const t = useTranslations('signIn');
  const [state, submit] = useActionState(action, null);
  return (
    <form action={submit} className="flex flex-col gap-4">
      <FormFailure failure={state?.failure ?? null} fields={[]} />
      <input type="hidden" name="next" value={next} />
      <Field label={t('email')} required>
        {(control) => (
          <Input
            {...control}
            type="email"
            name="email"
            autoComplete="username"
            defaultValue={state?.email}
            className="h-11"
            autoFocus={!state}
          />
        )}
      </Field>
      <Field label={t('password')} required>
        {(control) => (
          <Input
            {...control}
            type="password"
            name="password"
            autoComplete="current-password"
            className="h-11"
            autoFocus={Boolean(state)}
          />
        )}
      </Field>
      <SubmitButton size="lg" pendingLabel={t('submitting')} className="mt-2">
        {t('submit')}
      </SubmitButton>
      <p className="text-xs text-ink-2">{t('forgot')}</p>
    </form>
  );
}
