import type { ReactElement, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { phone, tablet } from '../ui/widths.ts';
import { useNavigate } from '../ui/use-navigate.ts';

const useStyles = makeStyles({
  link: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalM,
    [tablet]: { paddingInline: tokens.spacingHorizontalS },
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: `-${tokens.strokeWidthThick}` },
    [phone]: {
      ...typographyStyles.caption1,
      flexDirection: 'column',
      justifyContent: 'center',
      width: '100%',
      minHeight: '56px',
      paddingInline: tokens.spacingHorizontalXS,
    },
  },
  here: {
    ...typographyStyles.body1Strong,
    color: tokens.colorBrandForeground1,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    borderEndStartRadius: 0,
    borderEndEndRadius: 0,
    // Brand colour on the hover colour is too faint in dark and high contrast.
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    [phone]: { ...typographyStyles.caption1Strong, boxShadow: `inset 0 2px 0 ${tokens.colorCompoundBrandStroke}` },
  },
  // Between phone and desktop the words need the room.
  icon: { display: 'inline-flex', fontSize: '20px', [tablet]: { display: 'none' } },
});

interface NavigationLinkProps {
  to: string;
  here: boolean;
  icon?: ReactElement;
  label?: string;
  children: ReactNode;
}

/** One place in the navigation. */
export function NavigationLink({ to, here, icon, label, children }: NavigationLinkProps): ReactElement {
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <button
      type="button"
      role="link"
      aria-current={here ? 'page' : undefined}
      aria-label={label}
      className={mergeClasses(styles.link, here && styles.here)}
      onClick={() => {
        navigate(to);
      }}
    >
      {icon !== undefined && (
        <span aria-hidden className={styles.icon}>
          {icon}
        </span>
      )}
      {children}
    </button>
  );
}
