/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One thing that a role allows. */
export type Permission =
  /** Cancel with an effective date in the past. */
  | 'BACK_DATE'
  /** Cancel contracts. */
  | 'CANCEL'
  /** Change the general parameters. */
  | 'CHANGE_PARAMETERS'
  /** Create users and change their roles. */
  | 'MANAGE_USERS'
  /** Cancel in spite of open comodatos, with a written reason. */
  | 'OVERRIDE_COMODATOS'
  /** Read everything but users' secrets. */
  | 'READ'
  /** Create and edit customers, contracts, logins, comodatos, service orders and registers. */
  | 'REGISTER';

/** What somebody is trusted with. */
export type Role =
  /** Everything. */
  | 'ADMIN'
  /** Reads. */
  | 'ANALYST'
  /** Reads, keeps the registers and cancels contracts. */
  | 'OPERATOR';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, email: string | null, role: Role, permissions: Array<Permission> } | null };


export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;