import { redirect } from 'next/navigation';

/** The administration begins with the sources, which chiefs look after too. */
export default function AdminPage(): never {
  redirect('/admin/sources');
}
