/** What the marks beside figures mean, under a table of them. */
export function StatusKey() {
  return (
    <div className="card__footer status-key">
      <span className="status-key__item">
        <span className="status-dot__mark status-key__mark--published" aria-hidden="true" /> published
      </span>
      <span className="status-key__item">
        <span className="status-dot__mark status-key__mark--illustrative" aria-hidden="true" /> illustrative
      </span>
      <span>Choose a mark to see or set where a figure comes from; ± makes it uncertain.</span>
    </div>
  );
}
