import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Moment } from '#components/desk/moment.tsx';
import { classes } from '#components/ui/classes.ts';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import type { Person } from '#lib/people/person.ts';
import { PersonStateBadge } from './person-state.tsx';

export function PeopleTable({ people }: { people: Person[] }) {
  const t = useTranslations('people');
  const roles = useTranslations('common.roles');
  return (
    <Table>
      <TableHead>
        <tr>
          <TableHeader className="w-full">{t('name')}</TableHeader>
          <TableHeader>{t('role')}</TableHeader>
          <TableHeader>{t('scopes')}</TableHeader>
          <TableHeader>{t('state')}</TableHeader>
          <TableHeader className="text-right">{t('lastSignIn')}</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <TableRow
            key={person.id}
            className={classes('relative', person.state === 'disabled' && 'text-ink-2')}
          >
            <TableCell>
              <Link href={`/admin/people/${person.id}`} className="font-medium after:absolute after:inset-0">
                {person.name}
              </Link>
              <span className="ml-3 text-xs break-all text-ink-2">{person.email}</span>
            </TableCell>
            <TableCell className="whitespace-nowrap">{roles(person.role)}</TableCell>
            <TableCell className="min-w-40">{person.scopes.map((scope) => scope.name).join('、')}</TableCell>
            <TableCell>
              <PersonStateBadge state={person.state} />
            </TableCell>
            <TableCell className="text-right text-ink-2">
              <Moment at={person.lastSignInAt} none={t('never')} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
