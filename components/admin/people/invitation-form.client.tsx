'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { useActionForm } from '#components/desk/forms/use-action-form.client.ts';
import { RegionPicker } from '#components/desk/region-picker.client.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { buttonClasses } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { SubmitButton } from '#components/ui/submit-button.client.tsx';
import type { ActionResult } from '#lib/web/action-result.ts';
import { OneTimeLink } from './one-time-link.client.tsx';
import { RoleField } from './role-field.tsx';

const FIELDS = ['name', 'email', 'role', 'scopes', 'locale'] as const;

type Invited = { personId: number; name: string; url: string; hours: number };

type InvitationFormProps = {
  action: (before: ActionResult<Invited> | null, form: FormData) => Promise<ActionResult<Invited>>;
};

/** Who is invited, as what and where; afterwards the link, which is shown this once. */
export function InvitationForm({ action }: InvitationFormProps) {
  const t = useTranslations('people');
  const { fieldError } = useFailureText();
  const { result, failure, pending, props } = useActionForm(action);
  if (result?.ok) return <Invitation invited={result.value} />;

  return (
    <form {...props} className="flex max-w-160 flex-col gap-6">
      <FormFailure failure={failure} fields={FIELDS} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('name')} error={fieldError(failure, 'name')} required>
          {(control) => <Input {...control} name="name" autoComplete="off" maxLength={60} />}
        </Field>
        <Field label={t('email')} error={fieldError(failure, 'email')} required>
          {(control) => <Input {...control} type="email" name="email" autoComplete="off" />}
        </Field>
      </div>
      <RoleField initial="reporter" />
      <Field label={t('scopes')} hint={t('scopeHint')} error={fieldError(failure, 'scopes')}>
        {(control) => <RegionPicker name="scopes[]" initial={[]} own control={control} />}
      </Field>
      <Field label={t('locale')} className="max-w-44">
        {(control) => (
          <Select {...control} name="locale" defaultValue="zh-CN">
            <option value="zh-CN" lang="zh-CN">
              简体中文
            </option>
            <option value="en" lang="en">
              English
            </option>
          </Select>
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-4 border-t border-rule pt-4">
        <SubmitButton pending={pending}>{t('sendInvite')}</SubmitButton>
        <p className="text-xs text-ink-2">{t('inviteHint')}</p>
      </div>
    </form>
  );
}

function Invitation({ invited }: { invited: Invited }) {
  const t = useTranslations('people');
  return (
    <div className="flex max-w-160 flex-col gap-4">
      <Banner tone="good">{t('link.invited', { name: invited.name, hours: invited.hours })}</Banner>
      <OneTimeLink url={invited.url} />
      <div className="flex gap-2 pt-2">
        <Link href={`/admin/people/${invited.personId}`} className={buttonClasses()}>
          {t('link.close')}
        </Link>
      </div>
    </div>
  );
}
