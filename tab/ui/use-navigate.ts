import { useLocation } from 'wouter';

/** Goes to another screen, in memory only. */
export function useNavigate(): (to: string) => void {
  const [, navigate] = useLocation();
  return navigate;
}
