import { notFound } from 'next/navigation';

/** An address that no page here has: said within the frame, not by the readers' page. */
export default function UnknownPage(): never {
  notFound();
}
