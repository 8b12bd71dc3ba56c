import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Moment } from '#components/desk/moment.tsx';
import { classes } from '#components/ui/classes.ts';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import type { Person } from '#lib/people/person.ts';
import { PersonStateBadge } from './person-state.tsx';

/** Who is in the newsroom. A phone has room for one column, so the others stand beneath the name. */
export function PeopleTable({ people }: { people: Person[] }) {
  const t = useTranslations('people');
  return (
    <Table>
      <TableHead className="max-md:hidden">
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
          <PersonRow key={person.id} person={person} />
        ))}
      </TableBody>
    </Table>
  );
}

function PersonRow({ person }: { person: Person }) {
  const t = useTranslations('people');
  const roles = useTranslations('common.roles');
  const places = person.scopes.map((scope) => scope.name).join('、');
  return (
    <TableRow className={classes('relative', person.state === 'disabled' && 'text-ink-2')}>
      <TableCell className="max-md:py-3">
        <Link href={`/admin/people/${person.id}`} className="font-medium after:absolute after:inset-0">
          {person.name}
        </Link>
        <span className="ml-3 text-xs break-all text-ink-2">{person.email}</span>
        <span className="mt-1 flex items-center gap-3 text-xs text-ink-2 md:hidden">
          {roles(person.role)} · {places}
          {person.state !== 'active' && <PersonStateBadge state={person.state} />}
        </span>
      </TableCell>
      <TableCell className="whitespace-nowrap max-md:hidden">{roles(person.role)}</TableCell>
      <TableCell className="min-w-40 max-md:hidden">{places}</TableCell>
      <TableCell className="max-md:hidden">
        <PersonStateBadge state={person.state} />
      </TableCell>
      <TableCell className="text-right text-ink-2 max-md:hidden">
        <Moment at={person.lastSignInAt} none={t('never')} />
      </TableCell>
    </TableRow>
  );
}
