import { useTranslations } from 'next-intl';
import { ROLES, type Role } from '#lib/people/role.ts';

/** What a person may do, in words, one of six. */
export function RoleField({ initial }: { initial: Role }) {
  const t = useTranslations('people');
  const roles = useTranslations('common.roles');
  return (
    <fieldset className="flex flex-col">
      <legend className="pb-1.5 text-sm font-medium">{t('role')}</legend>
      {ROLES.map((role) => (
        <label
          key={role}
          className="flex min-h-11 items-center gap-3 border-b border-rule py-2 text-sm first-of-type:border-t has-checked:bg-wash hover:bg-wash"
        >
          <input
            type="radio"
            name="role"
            value={role}
            defaultChecked={role === initial}
            className="ml-3 size-4.5 shrink-0"
          />
          <span className="w-20 shrink-0 font-medium">{roles(role)}</span>
          <span className="pr-3 text-xs text-ink-2">{t(`roleHints.${role}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
