'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { useActionForm } from '#components/desk/forms/use-action-form.client.ts';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { ActionResult } from '#lib/web/action-result.ts';
import { SaveBar } from '../forms/save-bar.client.tsx';
import { useUnsaved } from '../forms/use-unsaved.client.ts';

type Created = { code: string };

type NewRegionFormProps = {
  parent: { code: string; name: string; path: string };
  /** What the code begins with; '' in the portal itself. */
  prefix: string;
  action: (before: ActionResult<Created> | null, form: FormData) => Promise<ActionResult<Created>>;
};

/** A place that is not in the tree yet: a district that was founded, a county that was made a city. */
export function NewRegionForm({ parent, prefix, action }: NewRegionFormProps) {
  const t = useTranslations('regions');
  const { fieldError } = useFailureText();
  const router = useRouter();
  const toast = useToast();
  const { unsaved, settle, formProps } = useUnsaved();
  const { failure, pending, props } = useActionForm<Created>(async (before, form) => {
    const result = await action(before, form);
    if (result.ok) {
      settle();
      toast({ text: t('created', { name: String(form.get('name')) }) });
      router.push(`/admin/regions/${result.value.code}`);
    }
    return result;
  });
  return (
    <form {...props} {...formProps} className="flex max-w-160 flex-col gap-4">
      <FormFailure failure={failure} fields={['code', 'name', 'shortName', 'slug']} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={t('name')} hint={t('nameHint')} error={fieldError(failure, 'name')} required>
          {(control) => <Input {...control} name="name" maxLength={40} autoComplete="off" />}
        </Field>
        <Field
          label={t('shortName')}
          hint={t('shortNameHint')}
          error={fieldError(failure, 'shortName')}
          required
        >
          {(control) => <Input {...control} name="shortName" maxLength={20} autoComplete="off" />}
        </Field>
      </div>
      <Field label={t('code')} hint={t('codeHint')} error={fieldError(failure, 'code')} required>
        {(control) => (
          <Input
            {...control}
            name="code"
            defaultValue={prefix}
            inputMode="numeric"
            maxLength={6}
            autoComplete="off"
            className="max-w-40 tabular-nums"
          />
        )}
      </Field>
      <Field label={t('slug')} hint={t('slugHint')} error={fieldError(failure, 'slug')} required>
        {(control) => (
          <span className="flex items-center gap-1">
            <span className="shrink-0 text-sm text-ink-2">/{parent.path && `${parent.path}/`}</span>
            <Input {...control} name="slug" maxLength={60} autoComplete="off" spellCheck={false} />
          </span>
        )}
      </Field>
      <SaveBar pending={pending} saved={false} unsaved={unsaved} />
    </form>
  );
}
