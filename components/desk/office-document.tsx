import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { ToastProvider } from '#components/ui/toast.client.tsx';
import { TooltipProvider } from '#components/ui/tooltip.client.tsx';
import type { Locale } from '#lib/web/i18n/locale.ts';
import { messagesOf } from '#messages/load.ts';

type OfficeDocumentProps = { locale: Locale; theme: 'light' | 'dark' | null; children: ReactNode };

/** The document of everything behind the sign-in: its language, its theme, and what its controls share. */
export function OfficeDocument({ locale, theme, children }: OfficeDocumentProps) {
  const { reader: _, ...messages } = messagesOf(locale);
  const { common } = messages;
  return (
    <html lang={locale} data-theme={theme ?? undefined}>
      <body>
        <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Shanghai">
          <TooltipProvider delayDuration={400}>
            <ToastProvider labels={{ region: common.notifications, close: common.close }}>
              {children}
            </ToastProvider>
          </TooltipProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
