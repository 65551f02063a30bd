import type { ReactElement } from "react";

interface FactListProps {
  readonly facts: readonly (readonly [name: string, value: string])[];
}

const isHash = (value: string): boolean => /^[0-9a-f]{64}$/u.test(value);

/** Names and values, a line each; checksums in figures that can be compared. */
export const FactList = ({ facts }: FactListProps): ReactElement => (
  <dl className="definition-list certificate">
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className={isHash(value) ? "text-mono certificate__hash" : "certificate__words"}>{value}</dd>
      </div>
    ))}
  </dl>
);
