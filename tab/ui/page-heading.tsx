import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useArrive } from './route-focus.tsx';
import { RouteLink } from './route-link.tsx';

const useStyles = makeStyles({
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '44px',
    ':dir(rtl) svg': { transform: 'scaleX(-1)' },
  },
  heading: { ...typographyStyles.title2, marginBlock: tokens.spacingVerticalNone, overflowWrap: 'anywhere', hyphens: 'auto', outlineStyle: 'none' },
});

interface PageHeadingProps {
  children: ReactNode;
  back?: { to: string; label: string };
}

/** The title of a screen. After a change of route it takes the focus, so that a screen reader says where one is. */
export function PageHeading({ children, back }: PageHeadingProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useArrive();
  useEffect(() => {
    const place = arrive();
    if (place === null) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, place);
  }, [arrive]);
  return (
    <div>
      {back !== undefined && (
        <RouteLink to={back.to} className={styles.back}>
          <ArrowLeftRegular aria-hidden />
          {back.label}
        </RouteLink>
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h1>
    </div>
  );
}
