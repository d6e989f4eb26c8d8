import { Button, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons';
import type { HostQuery } from '../state/host-query.ts';
import type { HostKind } from '../teams/host-kinds.ts';
import { hostKinds } from '../teams/host-kinds.ts';
import type { TokenAnswer } from '../teams/token-answers.ts';
import { tokenAnswers } from '../teams/token-answers.ts';
import { Choice } from './Choice.tsx';

const kindNames: Readonly<Record<HostKind, string>> = {
  usual: 'As usual',
  legacy: 'The first Teams',
  'bare-capabilities': 'Without pickers, chats and links',
  silent: 'Never answers',
  naa: 'Nested app authentication',
};

const tokenNames: Readonly<Record<TokenAnswer, string>> = {
  usual: 'As usual',
  consentNeeded: 'Consent needed',
  consentCancelled: 'Consent cancelled',
  blockedByAdmin: 'Blocked by an admin',
  resourceDisabled: 'Resource disabled',
  noToken: 'No token',
  shortTokens: 'Tokens for 3 minutes',
  veryShortTokens: 'Tokens for 5 seconds',
};

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: '240px' },
});

/** What a Teams can be like that is not as usual: other hosts, and other answers at sign-in. */
export function TryOut(props: { query: HostQuery; onChange: (change: Partial<HostQuery>) => void; isNarrow: boolean }) {
  const { query, onChange, isNarrow } = props;
  const styles = useStyles();
  const choices = (
    <div className={styles.choices}>
      <Choice label="Kind of host" value={query.kind} known={hostKinds} names={kindNames} onChoose={(kind) => { onChange({ kind }); }} />
      <Choice label="Sign-in" value={query.token} known={tokenAnswers} names={tokenNames} onChoose={(token) => { onChange({ token }); }} />
    </div>
  );
  // On a phone the settings are a page of their own, which has the room.
  if (isNarrow) return choices;
  const isUsual = query.kind === 'usual' && query.token === 'usual';
  return (
    <Popover trapFocus inline>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance={isUsual ? 'secondary' : 'primary'} icon={<BeakerRegular />}>Try out</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Try out">{choices}</PopoverSurface>
    </Popover>
  );
}
