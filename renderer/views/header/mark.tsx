/** The program's mark: a rising fan of outcomes. */
export function Mark() {
  return (
    <svg className="mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 16 18 3v13Z" className="mark__fan" />
      <path d="M2 16 18 8v5Z" className="mark__core" />
      <circle cx="2.8" cy="15.6" r="2" className="mark__now" />
    </svg>
  );
}
