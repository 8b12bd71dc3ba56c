import type { ReactNode } from 'react';
import { CommandPalette } from './command/command-palette.client.tsx';
import { CommandsProvider } from './command/commands.client.tsx';
import { OfficeDocument } from './office-document.tsx';
import { Shell } from './shell/shell.client.tsx';
import type { ShellActions, ShellPerson, ShellPreferences } from './shell/shell-props.ts';

type OfficeProps = {
  siteName: string;
  person: ShellPerson;
  preferences: ShellPreferences;
  actions: ShellActions;
  children: ReactNode;
};

/** A page of the desk or of the administration in its frame, with the command palette. */
export function Office(props: OfficeProps) {
  const { locale, theme } = props.preferences;
  return (
    <OfficeDocument locale={locale} theme={theme}>
      <CommandsProvider>
        <Shell {...props} />
        <CommandPalette role={props.person.role} />
      </CommandsProvider>
    </OfficeDocument>
  );
}
