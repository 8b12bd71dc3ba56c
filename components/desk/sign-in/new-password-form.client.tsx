'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { SubmitButton } from '#components/ui/submit-button.client.tsx';
import { PASSWORD_LENGTH } from '#lib/people/person.ts';
import type { ActionFailure } from '#lib/web/action-result.ts';

const FIELDS = ['current', 'password', 'again'] as const;
type PasswordField = (typeof FIELDS)[number];

type NewPasswordFormProps = {
  /** So that a password manager knows whose password it keeps. */
  email: string;
  asksCurrent: boolean;
  submitLabel: ReactNode;
  action: (state: ActionFailure | null, form: FormData) => Promise<ActionFailure | null>;
};

/** A password twice, and the current one when somebody changes it who need not. */
export function NewPasswordForm({ email, asksCurrent, submitLabel, action }: NewPasswordFormProps) {
  const t = useTranslations('signIn.newPassword');
  const { fieldError } = useFailureText();
  const [failure, submit] = useActionState(action, null);

  const field = (name: PasswordField, autoComplete: string, hint?: string) => (
    <Field label={t(name)} hint={hint} error={fieldError(failure, name)} required>
      {(control) => (
        <Input {...control} type="password" name={name} autoComplete={autoComplete} className="h-11" />
      )}
    </Field>
  );

  return (
    <form action={submit} className="flex flex-col gap-4">
      <FormFailure failure={failure} fields={FIELDS} />
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      {asksCurrent && field('current', 'current-password')}
      {field('password', 'new-password', t('hint', { min: PASSWORD_LENGTH.min }))}
      {field('again', 'new-password')}
      <SubmitButton size="lg" pendingLabel={t('submitting')} className="mt-2">
        {submitLabel}
      </SubmitButton>
    </form>
  );
}
