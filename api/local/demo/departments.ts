/** Department -> job titles that are common there. */
const jobTitles: Readonly<Record<string, readonly string[]>> = {
  'Customer Care': ['Care adviser', 'Senior care adviser', 'Shift lead', 'Quality coach', 'Care planner'],
  Engineering: ['Software engineer', 'Senior engineer', 'Test engineer', 'Data engineer', 'Product designer', 'Engineering lead'],
  Finance: ['Accountant', 'Payroll specialist', 'Financial analyst', 'Buyer', 'Controller'],
  Legal: ['Legal counsel', 'Contracts specialist', 'Privacy adviser', 'Paralegal'],
  Logistics: ['Warehouse operator', 'Forklift driver', 'Dispatch planner', 'Site technician', 'Warehouse lead'],
  Marketing: ['Content editor', 'Campaign manager', 'Brand designer', 'Market researcher'],
  'People and Culture': ['People partner', 'Recruiter', 'Learning specialist', 'Health and safety adviser'],
  Sales: ['Account manager', 'Sales adviser', 'Sales engineer', 'Regional lead', 'Bid writer'],
};

export const departments: readonly string[] = Object.keys(jobTitles);

/** How many of a hundred people work in each department, roughly. */
export const departmentWeights: readonly (readonly [string, number])[] = [
  ['Customer Care', 22], ['Engineering', 24], ['Finance', 8], ['Legal', 4],
  ['Logistics', 18], ['Marketing', 7], ['People and Culture', 5], ['Sales', 12],
];

export function jobTitlesOf(department: string): readonly string[] {
  return jobTitles[department] ?? [];
}
