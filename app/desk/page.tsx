import { redirect } from 'next/navigation';

/** The desk begins with the articles. */
export default function DeskPage(): never {
  redirect('/desk/articles');
}
