import type { ReactElement } from 'react';
import { AskScreen } from '../features/contacts/ask-screen.tsx';
import { AskSeveralScreen } from '../features/contacts/ask-several-screen.tsx';
import { SafeNow } from '../features/help/safe-now.tsx';

/** Features know nothing of each other: writing to an ally, and whom else to call, are put together here. */
export function AskWithSafety({ allyId }: { allyId: string }): ReactElement {
  return <AskScreen allyId={allyId} safety={<SafeNow />} />;
}

export function AskSeveralWithSafety(): ReactElement {
  return <AskSeveralScreen safety={<SafeNow />} />;
}
