import type { ReactElement, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons/svg/call';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { dialled } from '../../ui/crisis-lines.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';

const useStyles = makeStyles({
  link: { ...typographyStyles.body2, display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
  strong: { ...typographyStyles.subtitle1 },
});

interface PhoneLinkProps {
  number: string;
  by?: 'tel' | 'sms';
  strong?: boolean;
  children: ReactNode;
}

/** A number that a phone can call or text at a touch. */
export function PhoneLink({ number, by = 'tel', strong = false, children }: PhoneLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <OutsideLink href={`${by}:${dialled(number)}`} className={mergeClasses(styles.link, strong && styles.strong)}>
      {by === 'tel' ? <CallRegular aria-hidden /> : <ChatRegular aria-hidden />}
      {children}
    </OutsideLink>
  );
}
