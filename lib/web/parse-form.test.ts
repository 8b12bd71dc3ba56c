import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formValues, parseForm } from './parse-form.ts';

const schema = z.object({
  name: z.string().min(1, 'name-missing').max(5),
  age: z.coerce.number().int(),
  scopes: z.array(z.string()).min(1, 'scope-missing'),
});

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('what a form sent', () => {
  it('is read by name; a name with [] is a list, of one too', () => {
    const sent = form(['name', '王'], ['age', '30'], ['scopes[]', '61'], ['$ACTION_ID_x', '']);
    expect(formValues(sent)).toEqual({ name: '王', age: '30', scopes: ['61'] });
    expect(parseForm(schema, sent)).toEqual({ ok: true, value: { name: '王', age: 30, scopes: ['61'] } });
  });

  it('is answered with codes, each beside its field', () => {
    expect(parseForm(schema, { name: '', age: 'x', scopes: [] })).toEqual({
      ok: false,
      issues: [
        { code: 'name-missing', field: 'name' },
        { code: 'not-understood', field: 'age' },
        { code: 'scope-missing', field: 'scopes' },
      ],
    });
  });

  it('says limits in general', () => {
    expect(parseForm(schema, { name: '一二三四五六', age: 1, scopes: ['61'] })).toEqual({
      ok: false,
      issues: [{ code: 'too-long', field: 'name', values: { max: 5 } }],
    });
  });
});
