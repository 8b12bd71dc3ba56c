import { formValues } from '#lib/web/parse-form.ts';

/** What the form of a source sent, with the columns of its licences put together into rows. */
export function sourceFormValues(form: FormData): Record<string, unknown> {
  const column = (name: string) => form.getAll(`licences.${name}[]`);
  const [from, to, reference] = [column('from'), column('to'), column('reference')];
  const licences = column('scope').map((scope, row) => ({
    scope,
    from: from[row],
    to: to[row],
    reference: reference[row],
  }));
  return { ...formValues(form), licences };
}
