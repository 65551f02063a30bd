import { join, sep } from "node:path";
import * as ast from "typescript/unstable/ast";
import { API } from "typescript/unstable/sync";
import { projectRoot } from "#scripts/project/project-root.ts";
import { type Docstring, NO_DOCSTRING, readDocstring } from "./docstring.ts";
import type { Model, ModelDeclaration, ModelProperty, ModelType } from "./model-type.ts";

/** The last comment before a node is its own; one before that belongs to the file. */
function docstringOf(node: ast.Node): Docstring {
  const comment = node.jsDoc?.at(-1);
  return comment === undefined ? NO_DOCSTRING : readDocstring(comment.getText());
}

function ownProperties(members: Iterable<ast.Node>): Map<string, ModelProperty> {
  const properties = new Map<string, ModelProperty>();
  for (const member of members)
    if (ast.isPropertySignatureDeclaration(member) && member.type !== undefined)
      properties.set(member.name.getText(), { type: typeOf(member.type), docstring: docstringOf(member) });
  return properties;
}

function unionOf(nodes: Iterable<ast.TypeNode>): ModelType {
  const members = [...nodes].filter((node) => node.kind !== ast.SyntaxKind.UndefinedKeyword).map(typeOf);
  const [only, ...others] = members;
  return only !== undefined && others.length === 0 ? only : { kind: "union", members };
}

function referenceOf(node: ast.TypeReferenceNode): ModelType {
  const name = node.typeName.getText();
  const given = [...(node.typeArguments ?? [])];
  const [first, second] = given;
  if (name === "Readonly" && first !== undefined) return typeOf(first);
  if (name === "Record" && second !== undefined) return { kind: "record", value: typeOf(second) };
  return { kind: "named", name };
}

function typeOf(node: ast.TypeNode): ModelType {
  if (ast.isTypeOperatorNode(node)) return typeOf(node.type);
  if (ast.isParenthesizedTypeNode(node)) return typeOf(node.type);
  if (ast.isArrayTypeNode(node)) return { kind: "array", item: typeOf(node.elementType) };
  if (ast.isUnionTypeNode(node)) return unionOf(node.types);
  if (ast.isTypeLiteralNode(node)) return { kind: "object", bases: [], properties: ownProperties(node.members) };
  if (ast.isTypeReferenceNode(node)) return referenceOf(node);
  if (ast.isLiteralTypeNode(node)) return { kind: "literal", value: node.literal.getText().replaceAll('"', "") };
  return { kind: "plain" };
}

function interfaceOf(node: ast.InterfaceDeclaration): ModelType {
  const bases = [...(node.heritageClauses ?? [])].flatMap((clause) =>
    [...clause.types].map((base) => base.expression.getText()),
  );
  return { kind: "object", bases, properties: ownProperties(node.members) };
}

/** Reads every interface and type alias of `shared/model`, with the docstrings of their properties. */
export function readModel(): Model {
  const api = new API();
  try {
    const config = join(projectRoot, "shared/tsconfig.json");
    const program = api.updateSnapshot({ openProjects: [config] }).getProject(config)?.program;
    if (program === undefined) throw new Error("The compiler does not open shared/tsconfig.json.");
    const folder = join(projectRoot, "shared/model").split(sep).join("/");
    const statements = program
      .getSourceFileNames()
      .filter((name) => name.startsWith(`${folder}/`))
      .flatMap((name) => [...(program.getSourceFile(name)?.statements ?? [])]);
    const model = new Map<string, ModelDeclaration>();
    for (const node of statements)
      if (ast.isTypeAliasDeclaration(node))
        model.set(node.name.text, { type: typeOf(node.type), docstring: docstringOf(node) });
      else if (ast.isInterfaceDeclaration(node))
        model.set(node.name.text, { type: interfaceOf(node), docstring: docstringOf(node) });
    return model;
  } finally {
    api.close();
  }
}
