import type { ReactElement } from 'react';
import { Badge, makeStyles } from '@fluentui/react-components';
import type { ContactRequestState } from '../../../../shared/contact-rules.ts';
import { stateColour } from '../request-words.ts';

const useStyles = makeStyles({ badge: { height: 'auto', minHeight: '24px', whiteSpace: 'normal', textAlign: 'start', flexShrink: 0, maxWidth: '100%' } });

/** The state of a request in words. */
export function StateBadge({ state, children }: { state: ContactRequestState; children: string }): ReactElement {
  return (
    <Badge className={useStyles().badge} size="large" shape="rounded" appearance="tint" color={stateColour(state)}>
      {children}
    </Badge>
  );
}
