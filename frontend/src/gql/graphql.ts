/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/**
 * What DICI needs to know about an access. Fields that are left out keep their values, or take those of the contract's plan and
 * address.
 */
export type AccessFactsInput = {
  /** The municipality's 7-digit IBGE code. */
  cityIbgeCode?: number | null | undefined;
  /** The physical medium. */
  medium?: Medium | null | undefined;
  /** The product. */
  product?: Product | null | undefined;
  /** Contracted Mbps: above 0, at most 3 decimals. */
  speedMbps?: number | null | undefined;
  /** The code of an access technology in use (query technologies). */
  technology?: string | null | undefined;
  /** Urban or rural. */
  zone?: Zone | null | undefined;
};

/** Conditions on AccessPeriod records; all of them must hold. */
export type AccessPeriodWhereInput = {
  /** All of the conditions hold. */
  and?: Array<AccessPeriodWhereInput> | null | undefined;
  /** customerType equals the value. */
  customerType?: CustomerType | null | undefined;
  /** customerType is in the list. */
  customerTypeIn?: Array<CustomerType> | null | undefined;
  /** customerType differs from the value. */
  customerTypeNEQ?: CustomerType | null | undefined;
  /** customerType is not in the list. */
  customerTypeNotIn?: Array<CustomerType> | null | undefined;
  /** endedAt equals the value. */
  endedAt?: string | null | undefined;
  /** endedAt is greater than the value. */
  endedAtGT?: string | null | undefined;
  /** endedAt is at least the value. */
  endedAtGTE?: string | null | undefined;
  /** endedAt is in the list. */
  endedAtIn?: Array<string> | null | undefined;
  /** endedAt has no value. */
  endedAtIsNil?: boolean | null | undefined;
  /** endedAt is less than the value. */
  endedAtLT?: string | null | undefined;
  /** endedAt is at most the value. */
  endedAtLTE?: string | null | undefined;
  /** endedAt differs from the value. */
  endedAtNEQ?: string | null | undefined;
  /** endedAt is not in the list. */
  endedAtNotIn?: Array<string> | null | undefined;
  /** endedAt has a value. */
  endedAtNotNil?: boolean | null | undefined;
  /** Whether there is a branch. */
  hasBranch?: boolean | null | undefined;
  /** There is a branch that meets the conditions. */
  hasBranchWith?: Array<BranchWhereInput> | null | undefined;
  /** Whether there is a city. */
  hasCity?: boolean | null | undefined;
  /** There is a city that meets the conditions. */
  hasCityWith?: Array<CityWhereInput> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** Whether there is a login. */
  hasLogin?: boolean | null | undefined;
  /** There is a login that meets the conditions. */
  hasLoginWith?: Array<LoginWhereInput> | null | undefined;
  /** Whether there is a plan. */
  hasPlan?: boolean | null | undefined;
  /** There is a plan that meets the conditions. */
  hasPlanWith?: Array<PlanWhereInput> | null | undefined;
  /** Whether there is a unlinkedBy. */
  hasUnlinkedBy?: boolean | null | undefined;
  /** There is a unlinkedBy that meets the conditions. */
  hasUnlinkedByWith?: Array<CancellationWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** medium equals the value. */
  medium?: Medium | null | undefined;
  /** medium is in the list. */
  mediumIn?: Array<Medium> | null | undefined;
  /** medium has no value. */
  mediumIsNil?: boolean | null | undefined;
  /** medium differs from the value. */
  mediumNEQ?: Medium | null | undefined;
  /** medium is not in the list. */
  mediumNotIn?: Array<Medium> | null | undefined;
  /** medium has a value. */
  mediumNotNil?: boolean | null | undefined;
  /** The condition doesn't hold. */
  not?: AccessPeriodWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<AccessPeriodWhereInput> | null | undefined;
  /** product equals the value. */
  product?: Product | null | undefined;
  /** product is in the list. */
  productIn?: Array<Product> | null | undefined;
  /** product has no value. */
  productIsNil?: boolean | null | undefined;
  /** product differs from the value. */
  productNEQ?: Product | null | undefined;
  /** product is not in the list. */
  productNotIn?: Array<Product> | null | undefined;
  /** product has a value. */
  productNotNil?: boolean | null | undefined;
  /** speedMbps equals the value. */
  speedMbps?: number | null | undefined;
  /** speedMbps is greater than the value. */
  speedMbpsGT?: number | null | undefined;
  /** speedMbps is at least the value. */
  speedMbpsGTE?: number | null | undefined;
  /** speedMbps is in the list. */
  speedMbpsIn?: Array<number> | null | undefined;
  /** speedMbps has no value. */
  speedMbpsIsNil?: boolean | null | undefined;
  /** speedMbps is less than the value. */
  speedMbpsLT?: number | null | undefined;
  /** speedMbps is at most the value. */
  speedMbpsLTE?: number | null | undefined;
  /** speedMbps differs from the value. */
  speedMbpsNEQ?: number | null | undefined;
  /** speedMbps is not in the list. */
  speedMbpsNotIn?: Array<number> | null | undefined;
  /** speedMbps has a value. */
  speedMbpsNotNil?: boolean | null | undefined;
  /** startedAt equals the value. */
  startedAt?: string | null | undefined;
  /** startedAt is greater than the value. */
  startedAtGT?: string | null | undefined;
  /** startedAt is at least the value. */
  startedAtGTE?: string | null | undefined;
  /** startedAt is in the list. */
  startedAtIn?: Array<string> | null | undefined;
  /** startedAt is less than the value. */
  startedAtLT?: string | null | undefined;
  /** startedAt is at most the value. */
  startedAtLTE?: string | null | undefined;
  /** startedAt differs from the value. */
  startedAtNEQ?: string | null | undefined;
  /** startedAt is not in the list. */
  startedAtNotIn?: Array<string> | null | undefined;
  /** technology equals the value. */
  technology?: string | null | undefined;
  /** technology contains the value. */
  technologyContains?: string | null | undefined;
  /** technology contains the value, ignoring case. */
  technologyContainsFold?: string | null | undefined;
  /** technology equals the value, ignoring case. */
  technologyEqualFold?: string | null | undefined;
  /** technology is greater than the value. */
  technologyGT?: string | null | undefined;
  /** technology is at least the value. */
  technologyGTE?: string | null | undefined;
  /** technology begins with the value. */
  technologyHasPrefix?: string | null | undefined;
  /** technology ends with the value. */
  technologyHasSuffix?: string | null | undefined;
  /** technology is in the list. */
  technologyIn?: Array<string> | null | undefined;
  /** technology has no value. */
  technologyIsNil?: boolean | null | undefined;
  /** technology is less than the value. */
  technologyLT?: string | null | undefined;
  /** technology is at most the value. */
  technologyLTE?: string | null | undefined;
  /** technology differs from the value. */
  technologyNEQ?: string | null | undefined;
  /** technology is not in the list. */
  technologyNotIn?: Array<string> | null | undefined;
  /** technology has a value. */
  technologyNotNil?: boolean | null | undefined;
  /** unlinkedAt equals the value. */
  unlinkedAt?: string | null | undefined;
  /** unlinkedAt is greater than the value. */
  unlinkedAtGT?: string | null | undefined;
  /** unlinkedAt is at least the value. */
  unlinkedAtGTE?: string | null | undefined;
  /** unlinkedAt is in the list. */
  unlinkedAtIn?: Array<string> | null | undefined;
  /** unlinkedAt has no value. */
  unlinkedAtIsNil?: boolean | null | undefined;
  /** unlinkedAt is less than the value. */
  unlinkedAtLT?: string | null | undefined;
  /** unlinkedAt is at most the value. */
  unlinkedAtLTE?: string | null | undefined;
  /** unlinkedAt differs from the value. */
  unlinkedAtNEQ?: string | null | undefined;
  /** unlinkedAt is not in the list. */
  unlinkedAtNotIn?: Array<string> | null | undefined;
  /** unlinkedAt has a value. */
  unlinkedAtNotNil?: boolean | null | undefined;
  /** zone equals the value. */
  zone?: Zone | null | undefined;
  /** zone is in the list. */
  zoneIn?: Array<Zone> | null | undefined;
  /** zone has no value. */
  zoneIsNil?: boolean | null | undefined;
  /** zone differs from the value. */
  zoneNEQ?: Zone | null | undefined;
  /** zone is not in the list. */
  zoneNotIn?: Array<Zone> | null | undefined;
  /** zone has a value. */
  zoneNotNil?: boolean | null | undefined;
};

/** Where a service is delivered. Fields that are left out keep their values. */
export type AddressInput = {
  /** The municipality's 7-digit IBGE code. */
  cityIbgeCode?: number | null | undefined;
  /** District (bairro). */
  district?: string | null | undefined;
  /** Postal code (CEP): 8 digits, punctuation allowed. */
  postalCode?: string | null | undefined;
  /** Street. */
  street?: string | null | undefined;
  /** House number. */
  streetNumber?: string | null | undefined;
  /** Urban or rural. */
  zone?: Zone | null | undefined;
};

/** A step of a service order. */
export type AdvanceServiceOrderInput = {
  /** The service order. */
  id: string;
  /** For DONE: why the other items weren't collected; 1 to 500 characters, required when one is left out. */
  missingReason?: string | null | undefined;
  /**
   * For DONE: the items that were collected; they are returned. Open items that are left out are lost: they are written off and
   * charged. Required when the order has open items.
   */
  returnedComodatoIds?: Array<string> | null | undefined;
  /** When the technician will come; required for SCHEDULED. */
  scheduledFor?: string | null | undefined;
  /** The next state: OPEN → SCHEDULED → IN_PROGRESS → DONE, or CANCELLED from each but DONE; steps may be skipped. */
  status: ServiceOrderStatus;
};

/** Which customer to anonymise. */
export type AnonymizeCustomerInput = {
  /** The customer. */
  id: string;
};

/** The order of a list: one property, then the id. */
export type ApiTokenOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order ApiTokens. */
  field: ApiTokenOrderField;
};

/** Properties by which ApiToken connections can be ordered. */
export type ApiTokenOrderField =
  /** By created at. */
  | 'CREATED_AT'
  /** By name. */
  | 'NAME';

/** Conditions on ApiToken records; all of them must hold. */
export type ApiTokenWhereInput = {
  /** All of the conditions hold. */
  and?: Array<ApiTokenWhereInput> | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** createdByName equals the value. */
  createdByName?: string | null | undefined;
  /** createdByName contains the value. */
  createdByNameContains?: string | null | undefined;
  /** createdByName contains the value, ignoring case. */
  createdByNameContainsFold?: string | null | undefined;
  /** createdByName equals the value, ignoring case. */
  createdByNameEqualFold?: string | null | undefined;
  /** createdByName is greater than the value. */
  createdByNameGT?: string | null | undefined;
  /** createdByName is at least the value. */
  createdByNameGTE?: string | null | undefined;
  /** createdByName begins with the value. */
  createdByNameHasPrefix?: string | null | undefined;
  /** createdByName ends with the value. */
  createdByNameHasSuffix?: string | null | undefined;
  /** createdByName is in the list. */
  createdByNameIn?: Array<string> | null | undefined;
  /** createdByName is less than the value. */
  createdByNameLT?: string | null | undefined;
  /** createdByName is at most the value. */
  createdByNameLTE?: string | null | undefined;
  /** createdByName differs from the value. */
  createdByNameNEQ?: string | null | undefined;
  /** createdByName is not in the list. */
  createdByNameNotIn?: Array<string> | null | undefined;
  /** expiresAt equals the value. */
  expiresAt?: string | null | undefined;
  /** expiresAt is greater than the value. */
  expiresAtGT?: string | null | undefined;
  /** expiresAt is at least the value. */
  expiresAtGTE?: string | null | undefined;
  /** expiresAt is in the list. */
  expiresAtIn?: Array<string> | null | undefined;
  /** expiresAt has no value. */
  expiresAtIsNil?: boolean | null | undefined;
  /** expiresAt is less than the value. */
  expiresAtLT?: string | null | undefined;
  /** expiresAt is at most the value. */
  expiresAtLTE?: string | null | undefined;
  /** expiresAt differs from the value. */
  expiresAtNEQ?: string | null | undefined;
  /** expiresAt is not in the list. */
  expiresAtNotIn?: Array<string> | null | undefined;
  /** expiresAt has a value. */
  expiresAtNotNil?: boolean | null | undefined;
  /** Whether there is a createdBy. */
  hasCreatedBy?: boolean | null | undefined;
  /** There is a createdBy that meets the conditions. */
  hasCreatedByWith?: Array<UserWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** lastUsedAt equals the value. */
  lastUsedAt?: string | null | undefined;
  /** lastUsedAt is greater than the value. */
  lastUsedAtGT?: string | null | undefined;
  /** lastUsedAt is at least the value. */
  lastUsedAtGTE?: string | null | undefined;
  /** lastUsedAt is in the list. */
  lastUsedAtIn?: Array<string> | null | undefined;
  /** lastUsedAt has no value. */
  lastUsedAtIsNil?: boolean | null | undefined;
  /** lastUsedAt is less than the value. */
  lastUsedAtLT?: string | null | undefined;
  /** lastUsedAt is at most the value. */
  lastUsedAtLTE?: string | null | undefined;
  /** lastUsedAt differs from the value. */
  lastUsedAtNEQ?: string | null | undefined;
  /** lastUsedAt is not in the list. */
  lastUsedAtNotIn?: Array<string> | null | undefined;
  /** lastUsedAt has a value. */
  lastUsedAtNotNil?: boolean | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: ApiTokenWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ApiTokenWhereInput> | null | undefined;
  /** revokedAt equals the value. */
  revokedAt?: string | null | undefined;
  /** revokedAt is greater than the value. */
  revokedAtGT?: string | null | undefined;
  /** revokedAt is at least the value. */
  revokedAtGTE?: string | null | undefined;
  /** revokedAt is in the list. */
  revokedAtIn?: Array<string> | null | undefined;
  /** revokedAt has no value. */
  revokedAtIsNil?: boolean | null | undefined;
  /** revokedAt is less than the value. */
  revokedAtLT?: string | null | undefined;
  /** revokedAt is at most the value. */
  revokedAtLTE?: string | null | undefined;
  /** revokedAt differs from the value. */
  revokedAtNEQ?: string | null | undefined;
  /** revokedAt is not in the list. */
  revokedAtNotIn?: Array<string> | null | undefined;
  /** revokedAt has a value. */
  revokedAtNotNil?: boolean | null | undefined;
};

/** Conditions on AutomationRule records; all of them must hold. */
export type AutomationRuleWhereInput = {
  /** active equals the value. */
  active?: boolean | null | undefined;
  /** active differs from the value. */
  activeNEQ?: boolean | null | undefined;
  /** All of the conditions hold. */
  and?: Array<AutomationRuleWhereInput> | null | undefined;
  /** capPerRun equals the value. */
  capPerRun?: number | null | undefined;
  /** capPerRun is greater than the value. */
  capPerRunGT?: number | null | undefined;
  /** capPerRun is at least the value. */
  capPerRunGTE?: number | null | undefined;
  /** capPerRun is in the list. */
  capPerRunIn?: Array<number> | null | undefined;
  /** capPerRun is less than the value. */
  capPerRunLT?: number | null | undefined;
  /** capPerRun is at most the value. */
  capPerRunLTE?: number | null | undefined;
  /** capPerRun differs from the value. */
  capPerRunNEQ?: number | null | undefined;
  /** capPerRun is not in the list. */
  capPerRunNotIn?: Array<number> | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** daysAfterNotice equals the value. */
  daysAfterNotice?: number | null | undefined;
  /** daysAfterNotice is greater than the value. */
  daysAfterNoticeGT?: number | null | undefined;
  /** daysAfterNotice is at least the value. */
  daysAfterNoticeGTE?: number | null | undefined;
  /** daysAfterNotice is in the list. */
  daysAfterNoticeIn?: Array<number> | null | undefined;
  /** daysAfterNotice is less than the value. */
  daysAfterNoticeLT?: number | null | undefined;
  /** daysAfterNotice is at most the value. */
  daysAfterNoticeLTE?: number | null | undefined;
  /** daysAfterNotice differs from the value. */
  daysAfterNoticeNEQ?: number | null | undefined;
  /** daysAfterNotice is not in the list. */
  daysAfterNoticeNotIn?: Array<number> | null | undefined;
  /** daysPriorNotice equals the value. */
  daysPriorNotice?: number | null | undefined;
  /** daysPriorNotice is greater than the value. */
  daysPriorNoticeGT?: number | null | undefined;
  /** daysPriorNotice is at least the value. */
  daysPriorNoticeGTE?: number | null | undefined;
  /** daysPriorNotice is in the list. */
  daysPriorNoticeIn?: Array<number> | null | undefined;
  /** daysPriorNotice is less than the value. */
  daysPriorNoticeLT?: number | null | undefined;
  /** daysPriorNotice is at most the value. */
  daysPriorNoticeLTE?: number | null | undefined;
  /** daysPriorNotice differs from the value. */
  daysPriorNoticeNEQ?: number | null | undefined;
  /** daysPriorNotice is not in the list. */
  daysPriorNoticeNotIn?: Array<number> | null | undefined;
  /** daysSuspended equals the value. */
  daysSuspended?: number | null | undefined;
  /** daysSuspended is greater than the value. */
  daysSuspendedGT?: number | null | undefined;
  /** daysSuspended is at least the value. */
  daysSuspendedGTE?: number | null | undefined;
  /** daysSuspended is in the list. */
  daysSuspendedIn?: Array<number> | null | undefined;
  /** daysSuspended is less than the value. */
  daysSuspendedLT?: number | null | undefined;
  /** daysSuspended is at most the value. */
  daysSuspendedLTE?: number | null | undefined;
  /** daysSuspended differs from the value. */
  daysSuspendedNEQ?: number | null | undefined;
  /** daysSuspended is not in the list. */
  daysSuspendedNotIn?: Array<number> | null | undefined;
  /** Whether there is a branch. */
  hasBranch?: boolean | null | undefined;
  /** There is a branch that meets the conditions. */
  hasBranchWith?: Array<BranchWhereInput> | null | undefined;
  /** Whether there is a reason. */
  hasReason?: boolean | null | undefined;
  /** There is a reason that meets the conditions. */
  hasReasonWith?: Array<CancellationReasonWhereInput> | null | undefined;
  /** Whether there is a runs. */
  hasRuns?: boolean | null | undefined;
  /** There is a runs that meets the conditions. */
  hasRunsWith?: Array<AutomationRunWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: AutomationRuleWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<AutomationRuleWhereInput> | null | undefined;
  /** runTime equals the value. */
  runTime?: string | null | undefined;
  /** runTime contains the value. */
  runTimeContains?: string | null | undefined;
  /** runTime contains the value, ignoring case. */
  runTimeContainsFold?: string | null | undefined;
  /** runTime equals the value, ignoring case. */
  runTimeEqualFold?: string | null | undefined;
  /** runTime is greater than the value. */
  runTimeGT?: string | null | undefined;
  /** runTime is at least the value. */
  runTimeGTE?: string | null | undefined;
  /** runTime begins with the value. */
  runTimeHasPrefix?: string | null | undefined;
  /** runTime ends with the value. */
  runTimeHasSuffix?: string | null | undefined;
  /** runTime is in the list. */
  runTimeIn?: Array<string> | null | undefined;
  /** runTime is less than the value. */
  runTimeLT?: string | null | undefined;
  /** runTime is at most the value. */
  runTimeLTE?: string | null | undefined;
  /** runTime differs from the value. */
  runTimeNEQ?: string | null | undefined;
  /** runTime is not in the list. */
  runTimeNotIn?: Array<string> | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
};

/** The order of a list: one property, then the id. */
export type AutomationRunOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order AutomationRuns. */
  field: AutomationRunOrderField;
};

/** Properties by which AutomationRun connections can be ordered. */
export type AutomationRunOrderField =
  /** By started at. */
  | 'STARTED_AT';

/** Conditions on AutomationRun records; all of them must hold. */
export type AutomationRunWhereInput = {
  /** All of the conditions hold. */
  and?: Array<AutomationRunWhereInput> | null | undefined;
  /** capPerRun equals the value. */
  capPerRun?: number | null | undefined;
  /** capPerRun is greater than the value. */
  capPerRunGT?: number | null | undefined;
  /** capPerRun is at least the value. */
  capPerRunGTE?: number | null | undefined;
  /** capPerRun is in the list. */
  capPerRunIn?: Array<number> | null | undefined;
  /** capPerRun is less than the value. */
  capPerRunLT?: number | null | undefined;
  /** capPerRun is at most the value. */
  capPerRunLTE?: number | null | undefined;
  /** capPerRun differs from the value. */
  capPerRunNEQ?: number | null | undefined;
  /** capPerRun is not in the list. */
  capPerRunNotIn?: Array<number> | null | undefined;
  /** daysAfterNotice equals the value. */
  daysAfterNotice?: number | null | undefined;
  /** daysAfterNotice is greater than the value. */
  daysAfterNoticeGT?: number | null | undefined;
  /** daysAfterNotice is at least the value. */
  daysAfterNoticeGTE?: number | null | undefined;
  /** daysAfterNotice is in the list. */
  daysAfterNoticeIn?: Array<number> | null | undefined;
  /** daysAfterNotice is less than the value. */
  daysAfterNoticeLT?: number | null | undefined;
  /** daysAfterNotice is at most the value. */
  daysAfterNoticeLTE?: number | null | undefined;
  /** daysAfterNotice differs from the value. */
  daysAfterNoticeNEQ?: number | null | undefined;
  /** daysAfterNotice is not in the list. */
  daysAfterNoticeNotIn?: Array<number> | null | undefined;
  /** daysPriorNotice equals the value. */
  daysPriorNotice?: number | null | undefined;
  /** daysPriorNotice is greater than the value. */
  daysPriorNoticeGT?: number | null | undefined;
  /** daysPriorNotice is at least the value. */
  daysPriorNoticeGTE?: number | null | undefined;
  /** daysPriorNotice is in the list. */
  daysPriorNoticeIn?: Array<number> | null | undefined;
  /** daysPriorNotice has no value. */
  daysPriorNoticeIsNil?: boolean | null | undefined;
  /** daysPriorNotice is less than the value. */
  daysPriorNoticeLT?: number | null | undefined;
  /** daysPriorNotice is at most the value. */
  daysPriorNoticeLTE?: number | null | undefined;
  /** daysPriorNotice differs from the value. */
  daysPriorNoticeNEQ?: number | null | undefined;
  /** daysPriorNotice is not in the list. */
  daysPriorNoticeNotIn?: Array<number> | null | undefined;
  /** daysPriorNotice has a value. */
  daysPriorNoticeNotNil?: boolean | null | undefined;
  /** daysSuspended equals the value. */
  daysSuspended?: number | null | undefined;
  /** daysSuspended is greater than the value. */
  daysSuspendedGT?: number | null | undefined;
  /** daysSuspended is at least the value. */
  daysSuspendedGTE?: number | null | undefined;
  /** daysSuspended is in the list. */
  daysSuspendedIn?: Array<number> | null | undefined;
  /** daysSuspended is less than the value. */
  daysSuspendedLT?: number | null | undefined;
  /** daysSuspended is at most the value. */
  daysSuspendedLTE?: number | null | undefined;
  /** daysSuspended differs from the value. */
  daysSuspendedNEQ?: number | null | undefined;
  /** daysSuspended is not in the list. */
  daysSuspendedNotIn?: Array<number> | null | undefined;
  /** found equals the value. */
  found?: number | null | undefined;
  /** found is greater than the value. */
  foundGT?: number | null | undefined;
  /** found is at least the value. */
  foundGTE?: number | null | undefined;
  /** found is in the list. */
  foundIn?: Array<number> | null | undefined;
  /** found is less than the value. */
  foundLT?: number | null | undefined;
  /** found is at most the value. */
  foundLTE?: number | null | undefined;
  /** found differs from the value. */
  foundNEQ?: number | null | undefined;
  /** found is not in the list. */
  foundNotIn?: Array<number> | null | undefined;
  /** Whether there is a batch. */
  hasBatch?: boolean | null | undefined;
  /** There is a batch that meets the conditions. */
  hasBatchWith?: Array<CancellationBatchWhereInput> | null | undefined;
  /** Whether there is a branch. */
  hasBranch?: boolean | null | undefined;
  /** There is a branch that meets the conditions. */
  hasBranchWith?: Array<BranchWhereInput> | null | undefined;
  /** Whether there is a rule. */
  hasRule?: boolean | null | undefined;
  /** There is a rule that meets the conditions. */
  hasRuleWith?: Array<AutomationRuleWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: AutomationRunWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<AutomationRunWhereInput> | null | undefined;
  /** runDay equals the value. */
  runDay?: string | null | undefined;
  /** runDay contains the value. */
  runDayContains?: string | null | undefined;
  /** runDay contains the value, ignoring case. */
  runDayContainsFold?: string | null | undefined;
  /** runDay equals the value, ignoring case. */
  runDayEqualFold?: string | null | undefined;
  /** runDay is greater than the value. */
  runDayGT?: string | null | undefined;
  /** runDay is at least the value. */
  runDayGTE?: string | null | undefined;
  /** runDay begins with the value. */
  runDayHasPrefix?: string | null | undefined;
  /** runDay ends with the value. */
  runDayHasSuffix?: string | null | undefined;
  /** runDay is in the list. */
  runDayIn?: Array<string> | null | undefined;
  /** runDay has no value. */
  runDayIsNil?: boolean | null | undefined;
  /** runDay is less than the value. */
  runDayLT?: string | null | undefined;
  /** runDay is at most the value. */
  runDayLTE?: string | null | undefined;
  /** runDay differs from the value. */
  runDayNEQ?: string | null | undefined;
  /** runDay is not in the list. */
  runDayNotIn?: Array<string> | null | undefined;
  /** runDay has a value. */
  runDayNotNil?: boolean | null | undefined;
  /** startedAt equals the value. */
  startedAt?: string | null | undefined;
  /** startedAt is greater than the value. */
  startedAtGT?: string | null | undefined;
  /** startedAt is at least the value. */
  startedAtGTE?: string | null | undefined;
  /** startedAt is in the list. */
  startedAtIn?: Array<string> | null | undefined;
  /** startedAt is less than the value. */
  startedAtLT?: string | null | undefined;
  /** startedAt is at most the value. */
  startedAtLTE?: string | null | undefined;
  /** startedAt differs from the value. */
  startedAtNEQ?: string | null | undefined;
  /** startedAt is not in the list. */
  startedAtNotIn?: Array<string> | null | undefined;
};

/** The outcome for one contract of a batch; in a dry run, what it would be. */
export type BatchOutcome =
  /** Cancelled. */
  | 'CANCELLED'
  /** Not attempted, because the batch ended before. */
  | 'NOT_RUN'
  /** Not known yet. */
  | 'PENDING'
  /** Refused; nothing was changed. */
  | 'REFUSED'
  /** Its cancellation was scheduled. */
  | 'SCHEDULED';

/** The progress of a batch. */
export type BatchStatus =
  /** Every contract has its outcome. */
  | 'DONE'
  /** An internal error ended it; what was already done isn't undone. */
  | 'FAILED'
  /** It is queued. */
  | 'PENDING'
  /** A refusal ended it, as onRefusal says. */
  | 'REFUSED'
  /** It is being carried out. */
  | 'RUNNING'
  /** It was stopped. */
  | 'STOPPED';

/** Conditions on Branch records; all of them must hold. */
export type BranchWhereInput = {
  /** All of the conditions hold. */
  and?: Array<BranchWhereInput> | null | undefined;
  /** cnpj equals the value. */
  cnpj?: string | null | undefined;
  /** cnpj contains the value. */
  cnpjContains?: string | null | undefined;
  /** cnpj contains the value, ignoring case. */
  cnpjContainsFold?: string | null | undefined;
  /** cnpj equals the value, ignoring case. */
  cnpjEqualFold?: string | null | undefined;
  /** cnpj is greater than the value. */
  cnpjGT?: string | null | undefined;
  /** cnpj is at least the value. */
  cnpjGTE?: string | null | undefined;
  /** cnpj begins with the value. */
  cnpjHasPrefix?: string | null | undefined;
  /** cnpj ends with the value. */
  cnpjHasSuffix?: string | null | undefined;
  /** cnpj is in the list. */
  cnpjIn?: Array<string> | null | undefined;
  /** cnpj is less than the value. */
  cnpjLT?: string | null | undefined;
  /** cnpj is at most the value. */
  cnpjLTE?: string | null | undefined;
  /** cnpj differs from the value. */
  cnpjNEQ?: string | null | undefined;
  /** cnpj is not in the list. */
  cnpjNotIn?: Array<string> | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** Whether there is a contracts. */
  hasContracts?: boolean | null | undefined;
  /** There is a contracts that meets the conditions. */
  hasContractsWith?: Array<ContractWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: BranchWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<BranchWhereInput> | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
};

/** Which contract is cancelled, why and when. */
export type CancelContractInput = {
  /** How the consumer asked for it: required if the requester is CONSUMER, and only then. */
  channel?: RequestChannel | null | undefined;
  /** The contract. */
  contractId: string;
  /**
   * When it takes effect; default now. A time in the past is neither before the contract's activation nor inside a closed DICI month;
   * for a contract that awaits its signature, it isn't before the contract was registered.
   * A cancellation in the future, at most 5 years ahead, is scheduled and decided under the parameters of that time.
   */
  effectiveAt?: string | null | undefined;
  /** A note on the record; at most 2,000 characters. */
  note?: string | null | undefined;
  /**
   * Cancels despite open comodatos, for this written reason (1 to 2,000 characters); null doesn't. If the requester is CONSUMER, the
   * permission CANCEL is enough, and any text will do, even an empty one: the recorded reason is the law's, because a consumer's
   * cancellation can't depend on returning equipment, and a pickup service order for open comodatos is opened even if the parameters
   * name no template.
   */
  overrideOpenComodatos?: string | null | undefined;
  /**
   * The token of a preview. If the contract, effectiveAt, the requester or the presence of an override differs from the preview, or if
   * the facts or parameters have changed since, the answer is STALE_PREVIEW; so it is for an empty token. The reason, the note and the
   * override's text may differ.
   */
  previewToken?: string | null | undefined;
  /** An active cancellation reason. */
  reasonId: string;
  /**
   * When the requester asked for it, which may be before it takes effect; default now. Neither in the future nor before the day of the
   * contract's activation; for a contract that awaits its signature, not before the day on which it was registered.
   */
  requestedAt?: string | null | undefined;
  /** Who wanted it; null if not stated. */
  requester?: CancellationRequester | null | undefined;
};

/** The order of a list: one property, then the id. */
export type CancellationBatchOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order CancellationBatches. */
  field: CancellationBatchOrderField;
};

/** Properties by which CancellationBatch connections can be ordered. */
export type CancellationBatchOrderField =
  /** By requested at. */
  | 'REQUESTED_AT';

/** Conditions on CancellationBatchRow records; all of them must hold. */
export type CancellationBatchRowWhereInput = {
  /** All of the conditions hold. */
  and?: Array<CancellationBatchRowWhereInput> | null | undefined;
  /** Whether there is a batch. */
  hasBatch?: boolean | null | undefined;
  /** There is a batch that meets the conditions. */
  hasBatchWith?: Array<CancellationBatchWhereInput> | null | undefined;
  /** Whether there is a cancellation. */
  hasCancellation?: boolean | null | undefined;
  /** There is a cancellation that meets the conditions. */
  hasCancellationWith?: Array<CancellationWhereInput> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** Whether there is a scheduledCancellation. */
  hasScheduledCancellation?: boolean | null | undefined;
  /** There is a scheduledCancellation that meets the conditions. */
  hasScheduledCancellationWith?: Array<ScheduledCancellationWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: CancellationBatchRowWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<CancellationBatchRowWhereInput> | null | undefined;
  /** outcome equals the value. */
  outcome?: BatchOutcome | null | undefined;
  /** outcome is in the list. */
  outcomeIn?: Array<BatchOutcome> | null | undefined;
  /** outcome differs from the value. */
  outcomeNEQ?: BatchOutcome | null | undefined;
  /** outcome is not in the list. */
  outcomeNotIn?: Array<BatchOutcome> | null | undefined;
  /** position equals the value. */
  position?: number | null | undefined;
  /** position is greater than the value. */
  positionGT?: number | null | undefined;
  /** position is at least the value. */
  positionGTE?: number | null | undefined;
  /** position is in the list. */
  positionIn?: Array<number> | null | undefined;
  /** position is less than the value. */
  positionLT?: number | null | undefined;
  /** position is at most the value. */
  positionLTE?: number | null | undefined;
  /** position differs from the value. */
  positionNEQ?: number | null | undefined;
  /** position is not in the list. */
  positionNotIn?: Array<number> | null | undefined;
  /** processedAt equals the value. */
  processedAt?: string | null | undefined;
  /** processedAt is greater than the value. */
  processedAtGT?: string | null | undefined;
  /** processedAt is at least the value. */
  processedAtGTE?: string | null | undefined;
  /** processedAt is in the list. */
  processedAtIn?: Array<string> | null | undefined;
  /** processedAt has no value. */
  processedAtIsNil?: boolean | null | undefined;
  /** processedAt is less than the value. */
  processedAtLT?: string | null | undefined;
  /** processedAt is at most the value. */
  processedAtLTE?: string | null | undefined;
  /** processedAt differs from the value. */
  processedAtNEQ?: string | null | undefined;
  /** processedAt is not in the list. */
  processedAtNotIn?: Array<string> | null | undefined;
  /** processedAt has a value. */
  processedAtNotNil?: boolean | null | undefined;
};

/** Conditions on CancellationBatch records; all of them must hold. */
export type CancellationBatchWhereInput = {
  /** All of the conditions hold. */
  and?: Array<CancellationBatchWhereInput> | null | undefined;
  /** cancelled equals the value. */
  cancelled?: number | null | undefined;
  /** cancelled is greater than the value. */
  cancelledGT?: number | null | undefined;
  /** cancelled is at least the value. */
  cancelledGTE?: number | null | undefined;
  /** cancelled is in the list. */
  cancelledIn?: Array<number> | null | undefined;
  /** cancelled is less than the value. */
  cancelledLT?: number | null | undefined;
  /** cancelled is at most the value. */
  cancelledLTE?: number | null | undefined;
  /** cancelled differs from the value. */
  cancelledNEQ?: number | null | undefined;
  /** cancelled is not in the list. */
  cancelledNotIn?: Array<number> | null | undefined;
  /** channel equals the value. */
  channel?: RequestChannel | null | undefined;
  /** channel is in the list. */
  channelIn?: Array<RequestChannel> | null | undefined;
  /** channel has no value. */
  channelIsNil?: boolean | null | undefined;
  /** channel differs from the value. */
  channelNEQ?: RequestChannel | null | undefined;
  /** channel is not in the list. */
  channelNotIn?: Array<RequestChannel> | null | undefined;
  /** channel has a value. */
  channelNotNil?: boolean | null | undefined;
  /** dryRun equals the value. */
  dryRun?: boolean | null | undefined;
  /** dryRun differs from the value. */
  dryRunNEQ?: boolean | null | undefined;
  /** effectiveAt equals the value. */
  effectiveAt?: string | null | undefined;
  /** effectiveAt is greater than the value. */
  effectiveAtGT?: string | null | undefined;
  /** effectiveAt is at least the value. */
  effectiveAtGTE?: string | null | undefined;
  /** effectiveAt is in the list. */
  effectiveAtIn?: Array<string> | null | undefined;
  /** effectiveAt has no value. */
  effectiveAtIsNil?: boolean | null | undefined;
  /** effectiveAt is less than the value. */
  effectiveAtLT?: string | null | undefined;
  /** effectiveAt is at most the value. */
  effectiveAtLTE?: string | null | undefined;
  /** effectiveAt differs from the value. */
  effectiveAtNEQ?: string | null | undefined;
  /** effectiveAt is not in the list. */
  effectiveAtNotIn?: Array<string> | null | undefined;
  /** effectiveAt has a value. */
  effectiveAtNotNil?: boolean | null | undefined;
  /** finishedAt equals the value. */
  finishedAt?: string | null | undefined;
  /** finishedAt is greater than the value. */
  finishedAtGT?: string | null | undefined;
  /** finishedAt is at least the value. */
  finishedAtGTE?: string | null | undefined;
  /** finishedAt is in the list. */
  finishedAtIn?: Array<string> | null | undefined;
  /** finishedAt has no value. */
  finishedAtIsNil?: boolean | null | undefined;
  /** finishedAt is less than the value. */
  finishedAtLT?: string | null | undefined;
  /** finishedAt is at most the value. */
  finishedAtLTE?: string | null | undefined;
  /** finishedAt differs from the value. */
  finishedAtNEQ?: string | null | undefined;
  /** finishedAt is not in the list. */
  finishedAtNotIn?: Array<string> | null | undefined;
  /** finishedAt has a value. */
  finishedAtNotNil?: boolean | null | undefined;
  /** Whether there is a automationRun. */
  hasAutomationRun?: boolean | null | undefined;
  /** There is a automationRun that meets the conditions. */
  hasAutomationRunWith?: Array<AutomationRunWhereInput> | null | undefined;
  /** Whether there is a reason. */
  hasReason?: boolean | null | undefined;
  /** There is a reason that meets the conditions. */
  hasReasonWith?: Array<CancellationReasonWhereInput> | null | undefined;
  /** Whether there is a requestedBy. */
  hasRequestedBy?: boolean | null | undefined;
  /** There is a requestedBy that meets the conditions. */
  hasRequestedByWith?: Array<UserWhereInput> | null | undefined;
  /** Whether there is a rows. */
  hasRows?: boolean | null | undefined;
  /** There is a rows that meets the conditions. */
  hasRowsWith?: Array<CancellationBatchRowWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: CancellationBatchWhereInput | null | undefined;
  /** notRun equals the value. */
  notRun?: number | null | undefined;
  /** notRun is greater than the value. */
  notRunGT?: number | null | undefined;
  /** notRun is at least the value. */
  notRunGTE?: number | null | undefined;
  /** notRun is in the list. */
  notRunIn?: Array<number> | null | undefined;
  /** notRun is less than the value. */
  notRunLT?: number | null | undefined;
  /** notRun is at most the value. */
  notRunLTE?: number | null | undefined;
  /** notRun differs from the value. */
  notRunNEQ?: number | null | undefined;
  /** notRun is not in the list. */
  notRunNotIn?: Array<number> | null | undefined;
  /** note equals the value. */
  note?: string | null | undefined;
  /** note contains the value. */
  noteContains?: string | null | undefined;
  /** note contains the value, ignoring case. */
  noteContainsFold?: string | null | undefined;
  /** note equals the value, ignoring case. */
  noteEqualFold?: string | null | undefined;
  /** note is greater than the value. */
  noteGT?: string | null | undefined;
  /** note is at least the value. */
  noteGTE?: string | null | undefined;
  /** note begins with the value. */
  noteHasPrefix?: string | null | undefined;
  /** note ends with the value. */
  noteHasSuffix?: string | null | undefined;
  /** note is in the list. */
  noteIn?: Array<string> | null | undefined;
  /** note has no value. */
  noteIsNil?: boolean | null | undefined;
  /** note is less than the value. */
  noteLT?: string | null | undefined;
  /** note is at most the value. */
  noteLTE?: string | null | undefined;
  /** note differs from the value. */
  noteNEQ?: string | null | undefined;
  /** note is not in the list. */
  noteNotIn?: Array<string> | null | undefined;
  /** note has a value. */
  noteNotNil?: boolean | null | undefined;
  /** onRefusal equals the value. */
  onRefusal?: OnRefusal | null | undefined;
  /** onRefusal is in the list. */
  onRefusalIn?: Array<OnRefusal> | null | undefined;
  /** onRefusal differs from the value. */
  onRefusalNEQ?: OnRefusal | null | undefined;
  /** onRefusal is not in the list. */
  onRefusalNotIn?: Array<OnRefusal> | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<CancellationBatchWhereInput> | null | undefined;
  /** origin equals the value. */
  origin?: CancellationOrigin | null | undefined;
  /** origin is in the list. */
  originIn?: Array<CancellationOrigin> | null | undefined;
  /** origin differs from the value. */
  originNEQ?: CancellationOrigin | null | undefined;
  /** origin is not in the list. */
  originNotIn?: Array<CancellationOrigin> | null | undefined;
  /** overrideReason equals the value. */
  overrideReason?: string | null | undefined;
  /** overrideReason contains the value. */
  overrideReasonContains?: string | null | undefined;
  /** overrideReason contains the value, ignoring case. */
  overrideReasonContainsFold?: string | null | undefined;
  /** overrideReason equals the value, ignoring case. */
  overrideReasonEqualFold?: string | null | undefined;
  /** overrideReason is greater than the value. */
  overrideReasonGT?: string | null | undefined;
  /** overrideReason is at least the value. */
  overrideReasonGTE?: string | null | undefined;
  /** overrideReason begins with the value. */
  overrideReasonHasPrefix?: string | null | undefined;
  /** overrideReason ends with the value. */
  overrideReasonHasSuffix?: string | null | undefined;
  /** overrideReason is in the list. */
  overrideReasonIn?: Array<string> | null | undefined;
  /** overrideReason has no value. */
  overrideReasonIsNil?: boolean | null | undefined;
  /** overrideReason is less than the value. */
  overrideReasonLT?: string | null | undefined;
  /** overrideReason is at most the value. */
  overrideReasonLTE?: string | null | undefined;
  /** overrideReason differs from the value. */
  overrideReasonNEQ?: string | null | undefined;
  /** overrideReason is not in the list. */
  overrideReasonNotIn?: Array<string> | null | undefined;
  /** overrideReason has a value. */
  overrideReasonNotNil?: boolean | null | undefined;
  /** parametersRevision equals the value. */
  parametersRevision?: number | null | undefined;
  /** parametersRevision is greater than the value. */
  parametersRevisionGT?: number | null | undefined;
  /** parametersRevision is at least the value. */
  parametersRevisionGTE?: number | null | undefined;
  /** parametersRevision is in the list. */
  parametersRevisionIn?: Array<number> | null | undefined;
  /** parametersRevision has no value. */
  parametersRevisionIsNil?: boolean | null | undefined;
  /** parametersRevision is less than the value. */
  parametersRevisionLT?: number | null | undefined;
  /** parametersRevision is at most the value. */
  parametersRevisionLTE?: number | null | undefined;
  /** parametersRevision differs from the value. */
  parametersRevisionNEQ?: number | null | undefined;
  /** parametersRevision is not in the list. */
  parametersRevisionNotIn?: Array<number> | null | undefined;
  /** parametersRevision has a value. */
  parametersRevisionNotNil?: boolean | null | undefined;
  /** recordedAt equals the value. */
  recordedAt?: string | null | undefined;
  /** recordedAt is greater than the value. */
  recordedAtGT?: string | null | undefined;
  /** recordedAt is at least the value. */
  recordedAtGTE?: string | null | undefined;
  /** recordedAt is in the list. */
  recordedAtIn?: Array<string> | null | undefined;
  /** recordedAt has no value. */
  recordedAtIsNil?: boolean | null | undefined;
  /** recordedAt is less than the value. */
  recordedAtLT?: string | null | undefined;
  /** recordedAt is at most the value. */
  recordedAtLTE?: string | null | undefined;
  /** recordedAt differs from the value. */
  recordedAtNEQ?: string | null | undefined;
  /** recordedAt is not in the list. */
  recordedAtNotIn?: Array<string> | null | undefined;
  /** recordedAt has a value. */
  recordedAtNotNil?: boolean | null | undefined;
  /** refused equals the value. */
  refused?: number | null | undefined;
  /** refused is greater than the value. */
  refusedGT?: number | null | undefined;
  /** refused is at least the value. */
  refusedGTE?: number | null | undefined;
  /** refused is in the list. */
  refusedIn?: Array<number> | null | undefined;
  /** refused is less than the value. */
  refusedLT?: number | null | undefined;
  /** refused is at most the value. */
  refusedLTE?: number | null | undefined;
  /** refused differs from the value. */
  refusedNEQ?: number | null | undefined;
  /** refused is not in the list. */
  refusedNotIn?: Array<number> | null | undefined;
  /** requestedAt equals the value. */
  requestedAt?: string | null | undefined;
  /** requestedAt is greater than the value. */
  requestedAtGT?: string | null | undefined;
  /** requestedAt is at least the value. */
  requestedAtGTE?: string | null | undefined;
  /** requestedAt is in the list. */
  requestedAtIn?: Array<string> | null | undefined;
  /** requestedAt is less than the value. */
  requestedAtLT?: string | null | undefined;
  /** requestedAt is at most the value. */
  requestedAtLTE?: string | null | undefined;
  /** requestedAt differs from the value. */
  requestedAtNEQ?: string | null | undefined;
  /** requestedAt is not in the list. */
  requestedAtNotIn?: Array<string> | null | undefined;
  /** requestedByName equals the value. */
  requestedByName?: string | null | undefined;
  /** requestedByName contains the value. */
  requestedByNameContains?: string | null | undefined;
  /** requestedByName contains the value, ignoring case. */
  requestedByNameContainsFold?: string | null | undefined;
  /** requestedByName equals the value, ignoring case. */
  requestedByNameEqualFold?: string | null | undefined;
  /** requestedByName is greater than the value. */
  requestedByNameGT?: string | null | undefined;
  /** requestedByName is at least the value. */
  requestedByNameGTE?: string | null | undefined;
  /** requestedByName begins with the value. */
  requestedByNameHasPrefix?: string | null | undefined;
  /** requestedByName ends with the value. */
  requestedByNameHasSuffix?: string | null | undefined;
  /** requestedByName is in the list. */
  requestedByNameIn?: Array<string> | null | undefined;
  /** requestedByName is less than the value. */
  requestedByNameLT?: string | null | undefined;
  /** requestedByName is at most the value. */
  requestedByNameLTE?: string | null | undefined;
  /** requestedByName differs from the value. */
  requestedByNameNEQ?: string | null | undefined;
  /** requestedByName is not in the list. */
  requestedByNameNotIn?: Array<string> | null | undefined;
  /** requester equals the value. */
  requester?: CancellationRequester | null | undefined;
  /** requester is in the list. */
  requesterIn?: Array<CancellationRequester> | null | undefined;
  /** requester has no value. */
  requesterIsNil?: boolean | null | undefined;
  /** requester differs from the value. */
  requesterNEQ?: CancellationRequester | null | undefined;
  /** requester is not in the list. */
  requesterNotIn?: Array<CancellationRequester> | null | undefined;
  /** requester has a value. */
  requesterNotNil?: boolean | null | undefined;
  /** scheduled equals the value. */
  scheduled?: number | null | undefined;
  /** scheduled is greater than the value. */
  scheduledGT?: number | null | undefined;
  /** scheduled is at least the value. */
  scheduledGTE?: number | null | undefined;
  /** scheduled is in the list. */
  scheduledIn?: Array<number> | null | undefined;
  /** scheduled is less than the value. */
  scheduledLT?: number | null | undefined;
  /** scheduled is at most the value. */
  scheduledLTE?: number | null | undefined;
  /** scheduled differs from the value. */
  scheduledNEQ?: number | null | undefined;
  /** scheduled is not in the list. */
  scheduledNotIn?: Array<number> | null | undefined;
  /** startedAt equals the value. */
  startedAt?: string | null | undefined;
  /** startedAt is greater than the value. */
  startedAtGT?: string | null | undefined;
  /** startedAt is at least the value. */
  startedAtGTE?: string | null | undefined;
  /** startedAt is in the list. */
  startedAtIn?: Array<string> | null | undefined;
  /** startedAt has no value. */
  startedAtIsNil?: boolean | null | undefined;
  /** startedAt is less than the value. */
  startedAtLT?: string | null | undefined;
  /** startedAt is at most the value. */
  startedAtLTE?: string | null | undefined;
  /** startedAt differs from the value. */
  startedAtNEQ?: string | null | undefined;
  /** startedAt is not in the list. */
  startedAtNotIn?: Array<string> | null | undefined;
  /** startedAt has a value. */
  startedAtNotNil?: boolean | null | undefined;
  /** status equals the value. */
  status?: BatchStatus | null | undefined;
  /** status is in the list. */
  statusIn?: Array<BatchStatus> | null | undefined;
  /** status differs from the value. */
  statusNEQ?: BatchStatus | null | undefined;
  /** status is not in the list. */
  statusNotIn?: Array<BatchStatus> | null | undefined;
  /** stopRequested equals the value. */
  stopRequested?: boolean | null | undefined;
  /** stopRequested differs from the value. */
  stopRequestedNEQ?: boolean | null | undefined;
  /** total equals the value. */
  total?: number | null | undefined;
  /** total is greater than the value. */
  totalGT?: number | null | undefined;
  /** total is at least the value. */
  totalGTE?: number | null | undefined;
  /** total is in the list. */
  totalIn?: Array<number> | null | undefined;
  /** total is less than the value. */
  totalLT?: number | null | undefined;
  /** total is at most the value. */
  totalLTE?: number | null | undefined;
  /** total differs from the value. */
  totalNEQ?: number | null | undefined;
  /** total is not in the list. */
  totalNotIn?: Array<number> | null | undefined;
};

/** What kind of request cancelled a contract. */
export type CancellationOrigin =
  /** An automation rule. */
  | 'AUTOMATED'
  /** Many contracts in one request. */
  | 'BULK'
  /** An import: another system had cancelled it. */
  | 'IMPORTED'
  /** One contract, by a person or a machine. */
  | 'MANUAL'
  /** A request made earlier for a later date. */
  | 'SCHEDULED';

/** The order of a list: one property, then the id. */
export type CancellationReasonOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order CancellationReasons. */
  field: CancellationReasonOrderField;
};

/** Properties by which CancellationReason connections can be ordered. */
export type CancellationReasonOrderField =
  /** By code. */
  | 'CODE'
  /** By created at. */
  | 'CREATED_AT'
  /** By name. */
  | 'NAME'
  /** By updated at. */
  | 'UPDATED_AT';

/** Conditions on CancellationReason records; all of them must hold. */
export type CancellationReasonWhereInput = {
  /** active equals the value. */
  active?: boolean | null | undefined;
  /** active differs from the value. */
  activeNEQ?: boolean | null | undefined;
  /** All of the conditions hold. */
  and?: Array<CancellationReasonWhereInput> | null | undefined;
  /** code equals the value. */
  code?: string | null | undefined;
  /** code contains the value. */
  codeContains?: string | null | undefined;
  /** code contains the value, ignoring case. */
  codeContainsFold?: string | null | undefined;
  /** code equals the value, ignoring case. */
  codeEqualFold?: string | null | undefined;
  /** code is greater than the value. */
  codeGT?: string | null | undefined;
  /** code is at least the value. */
  codeGTE?: string | null | undefined;
  /** code begins with the value. */
  codeHasPrefix?: string | null | undefined;
  /** code ends with the value. */
  codeHasSuffix?: string | null | undefined;
  /** code is in the list. */
  codeIn?: Array<string> | null | undefined;
  /** code is less than the value. */
  codeLT?: string | null | undefined;
  /** code is at most the value. */
  codeLTE?: string | null | undefined;
  /** code differs from the value. */
  codeNEQ?: string | null | undefined;
  /** code is not in the list. */
  codeNotIn?: Array<string> | null | undefined;
  /** countsAsChurn equals the value. */
  countsAsChurn?: boolean | null | undefined;
  /** countsAsChurn differs from the value. */
  countsAsChurnNEQ?: boolean | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: CancellationReasonWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<CancellationReasonWhereInput> | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
};

/** Who wanted a contract cancelled. */
export type CancellationRequester =
  /** The customer. */
  | 'CONSUMER'
  /** The provider, because the customer didn't pay. */
  | 'NON_PAYMENT'
  /** The provider. */
  | 'PROVIDER';

/** Conditions on CancellationReversal records; all of them must hold. */
export type CancellationReversalWhereInput = {
  /** All of the conditions hold. */
  and?: Array<CancellationReversalWhereInput> | null | undefined;
  /** Whether there is a cancellation. */
  hasCancellation?: boolean | null | undefined;
  /** There is a cancellation that meets the conditions. */
  hasCancellationWith?: Array<CancellationWhereInput> | null | undefined;
  /** Whether there is a reversedBy. */
  hasReversedBy?: boolean | null | undefined;
  /** There is a reversedBy that meets the conditions. */
  hasReversedByWith?: Array<UserWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** loginsBack equals the value. */
  loginsBack?: number | null | undefined;
  /** loginsBack is greater than the value. */
  loginsBackGT?: number | null | undefined;
  /** loginsBack is at least the value. */
  loginsBackGTE?: number | null | undefined;
  /** loginsBack is in the list. */
  loginsBackIn?: Array<number> | null | undefined;
  /** loginsBack is less than the value. */
  loginsBackLT?: number | null | undefined;
  /** loginsBack is at most the value. */
  loginsBackLTE?: number | null | undefined;
  /** loginsBack differs from the value. */
  loginsBackNEQ?: number | null | undefined;
  /** loginsBack is not in the list. */
  loginsBackNotIn?: Array<number> | null | undefined;
  /** The condition doesn't hold. */
  not?: CancellationReversalWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<CancellationReversalWhereInput> | null | undefined;
  /** reason equals the value. */
  reason?: string | null | undefined;
  /** reason contains the value. */
  reasonContains?: string | null | undefined;
  /** reason contains the value, ignoring case. */
  reasonContainsFold?: string | null | undefined;
  /** reason equals the value, ignoring case. */
  reasonEqualFold?: string | null | undefined;
  /** reason is greater than the value. */
  reasonGT?: string | null | undefined;
  /** reason is at least the value. */
  reasonGTE?: string | null | undefined;
  /** reason begins with the value. */
  reasonHasPrefix?: string | null | undefined;
  /** reason ends with the value. */
  reasonHasSuffix?: string | null | undefined;
  /** reason is in the list. */
  reasonIn?: Array<string> | null | undefined;
  /** reason is less than the value. */
  reasonLT?: string | null | undefined;
  /** reason is at most the value. */
  reasonLTE?: string | null | undefined;
  /** reason differs from the value. */
  reasonNEQ?: string | null | undefined;
  /** reason is not in the list. */
  reasonNotIn?: Array<string> | null | undefined;
  /** reversedAt equals the value. */
  reversedAt?: string | null | undefined;
  /** reversedAt is greater than the value. */
  reversedAtGT?: string | null | undefined;
  /** reversedAt is at least the value. */
  reversedAtGTE?: string | null | undefined;
  /** reversedAt is in the list. */
  reversedAtIn?: Array<string> | null | undefined;
  /** reversedAt is less than the value. */
  reversedAtLT?: string | null | undefined;
  /** reversedAt is at most the value. */
  reversedAtLTE?: string | null | undefined;
  /** reversedAt differs from the value. */
  reversedAtNEQ?: string | null | undefined;
  /** reversedAt is not in the list. */
  reversedAtNotIn?: Array<string> | null | undefined;
  /** reversedByName equals the value. */
  reversedByName?: string | null | undefined;
  /** reversedByName contains the value. */
  reversedByNameContains?: string | null | undefined;
  /** reversedByName contains the value, ignoring case. */
  reversedByNameContainsFold?: string | null | undefined;
  /** reversedByName equals the value, ignoring case. */
  reversedByNameEqualFold?: string | null | undefined;
  /** reversedByName is greater than the value. */
  reversedByNameGT?: string | null | undefined;
  /** reversedByName is at least the value. */
  reversedByNameGTE?: string | null | undefined;
  /** reversedByName begins with the value. */
  reversedByNameHasPrefix?: string | null | undefined;
  /** reversedByName ends with the value. */
  reversedByNameHasSuffix?: string | null | undefined;
  /** reversedByName is in the list. */
  reversedByNameIn?: Array<string> | null | undefined;
  /** reversedByName is less than the value. */
  reversedByNameLT?: string | null | undefined;
  /** reversedByName is at most the value. */
  reversedByNameLTE?: string | null | undefined;
  /** reversedByName differs from the value. */
  reversedByNameNEQ?: string | null | undefined;
  /** reversedByName is not in the list. */
  reversedByNameNotIn?: Array<string> | null | undefined;
};

/** Conditions on Cancellation records; all of them must hold. */
export type CancellationWhereInput = {
  /** All of the conditions hold. */
  and?: Array<CancellationWhereInput> | null | undefined;
  /** backDated equals the value. */
  backDated?: boolean | null | undefined;
  /** backDated differs from the value. */
  backDatedNEQ?: boolean | null | undefined;
  /** channel equals the value. */
  channel?: RequestChannel | null | undefined;
  /** channel is in the list. */
  channelIn?: Array<RequestChannel> | null | undefined;
  /** channel has no value. */
  channelIsNil?: boolean | null | undefined;
  /** channel differs from the value. */
  channelNEQ?: RequestChannel | null | undefined;
  /** channel is not in the list. */
  channelNotIn?: Array<RequestChannel> | null | undefined;
  /** channel has a value. */
  channelNotNil?: boolean | null | undefined;
  /** checkOpenComodatos equals the value. */
  checkOpenComodatos?: boolean | null | undefined;
  /** checkOpenComodatos differs from the value. */
  checkOpenComodatosNEQ?: boolean | null | undefined;
  /** customerInactivated equals the value. */
  customerInactivated?: boolean | null | undefined;
  /** customerInactivated differs from the value. */
  customerInactivatedNEQ?: boolean | null | undefined;
  /** effectiveAt equals the value. */
  effectiveAt?: string | null | undefined;
  /** effectiveAt is greater than the value. */
  effectiveAtGT?: string | null | undefined;
  /** effectiveAt is at least the value. */
  effectiveAtGTE?: string | null | undefined;
  /** effectiveAt is in the list. */
  effectiveAtIn?: Array<string> | null | undefined;
  /** effectiveAt is less than the value. */
  effectiveAtLT?: string | null | undefined;
  /** effectiveAt is at most the value. */
  effectiveAtLTE?: string | null | undefined;
  /** effectiveAt differs from the value. */
  effectiveAtNEQ?: string | null | undefined;
  /** effectiveAt is not in the list. */
  effectiveAtNotIn?: Array<string> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** Whether there is a customerKeptActiveBy. */
  hasCustomerKeptActiveBy?: boolean | null | undefined;
  /** There is a customerKeptActiveBy that meets the conditions. */
  hasCustomerKeptActiveByWith?: Array<ContractWhereInput> | null | undefined;
  /** Whether there is a overriddenComodatos. */
  hasOverriddenComodatos?: boolean | null | undefined;
  /** There is a overriddenComodatos that meets the conditions. */
  hasOverriddenComodatosWith?: Array<ComodatoWhereInput> | null | undefined;
  /** Whether there is a parameters. */
  hasParameters?: boolean | null | undefined;
  /** There is a parameters that meets the conditions. */
  hasParametersWith?: Array<ParametersRevisionWhereInput> | null | undefined;
  /** Whether there is a reason. */
  hasReason?: boolean | null | undefined;
  /** There is a reason that meets the conditions. */
  hasReasonWith?: Array<CancellationReasonWhereInput> | null | undefined;
  /** Whether there is a receiptDeliveries. */
  hasReceiptDeliveries?: boolean | null | undefined;
  /** There is a receiptDeliveries that meets the conditions. */
  hasReceiptDeliveriesWith?: Array<ReceiptDeliveryWhereInput> | null | undefined;
  /** Whether there is a requestedBy. */
  hasRequestedBy?: boolean | null | undefined;
  /** There is a requestedBy that meets the conditions. */
  hasRequestedByWith?: Array<UserWhereInput> | null | undefined;
  /** Whether there is a reversal. */
  hasReversal?: boolean | null | undefined;
  /** There is a reversal that meets the conditions. */
  hasReversalWith?: Array<CancellationReversalWhereInput> | null | undefined;
  /** Whether there is a serviceOrder. */
  hasServiceOrder?: boolean | null | undefined;
  /** There is a serviceOrder that meets the conditions. */
  hasServiceOrderWith?: Array<ServiceOrderWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** inactivateCustomer equals the value. */
  inactivateCustomer?: boolean | null | undefined;
  /** inactivateCustomer differs from the value. */
  inactivateCustomerNEQ?: boolean | null | undefined;
  /** keepLoginLink equals the value. */
  keepLoginLink?: boolean | null | undefined;
  /** keepLoginLink differs from the value. */
  keepLoginLinkNEQ?: boolean | null | undefined;
  /** loginsKept equals the value. */
  loginsKept?: number | null | undefined;
  /** loginsKept is greater than the value. */
  loginsKeptGT?: number | null | undefined;
  /** loginsKept is at least the value. */
  loginsKeptGTE?: number | null | undefined;
  /** loginsKept is in the list. */
  loginsKeptIn?: Array<number> | null | undefined;
  /** loginsKept is less than the value. */
  loginsKeptLT?: number | null | undefined;
  /** loginsKept is at most the value. */
  loginsKeptLTE?: number | null | undefined;
  /** loginsKept differs from the value. */
  loginsKeptNEQ?: number | null | undefined;
  /** loginsKept is not in the list. */
  loginsKeptNotIn?: Array<number> | null | undefined;
  /** loginsUnlinked equals the value. */
  loginsUnlinked?: number | null | undefined;
  /** loginsUnlinked is greater than the value. */
  loginsUnlinkedGT?: number | null | undefined;
  /** loginsUnlinked is at least the value. */
  loginsUnlinkedGTE?: number | null | undefined;
  /** loginsUnlinked is in the list. */
  loginsUnlinkedIn?: Array<number> | null | undefined;
  /** loginsUnlinked is less than the value. */
  loginsUnlinkedLT?: number | null | undefined;
  /** loginsUnlinked is at most the value. */
  loginsUnlinkedLTE?: number | null | undefined;
  /** loginsUnlinked differs from the value. */
  loginsUnlinkedNEQ?: number | null | undefined;
  /** loginsUnlinked is not in the list. */
  loginsUnlinkedNotIn?: Array<number> | null | undefined;
  /** The condition doesn't hold. */
  not?: CancellationWhereInput | null | undefined;
  /** note equals the value. */
  note?: string | null | undefined;
  /** note contains the value. */
  noteContains?: string | null | undefined;
  /** note contains the value, ignoring case. */
  noteContainsFold?: string | null | undefined;
  /** note equals the value, ignoring case. */
  noteEqualFold?: string | null | undefined;
  /** note is greater than the value. */
  noteGT?: string | null | undefined;
  /** note is at least the value. */
  noteGTE?: string | null | undefined;
  /** note begins with the value. */
  noteHasPrefix?: string | null | undefined;
  /** note ends with the value. */
  noteHasSuffix?: string | null | undefined;
  /** note is in the list. */
  noteIn?: Array<string> | null | undefined;
  /** note has no value. */
  noteIsNil?: boolean | null | undefined;
  /** note is less than the value. */
  noteLT?: string | null | undefined;
  /** note is at most the value. */
  noteLTE?: string | null | undefined;
  /** note differs from the value. */
  noteNEQ?: string | null | undefined;
  /** note is not in the list. */
  noteNotIn?: Array<string> | null | undefined;
  /** note has a value. */
  noteNotNil?: boolean | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<CancellationWhereInput> | null | undefined;
  /** origin equals the value. */
  origin?: CancellationOrigin | null | undefined;
  /** origin is in the list. */
  originIn?: Array<CancellationOrigin> | null | undefined;
  /** origin differs from the value. */
  originNEQ?: CancellationOrigin | null | undefined;
  /** origin is not in the list. */
  originNotIn?: Array<CancellationOrigin> | null | undefined;
  /** overrideReason equals the value. */
  overrideReason?: string | null | undefined;
  /** overrideReason contains the value. */
  overrideReasonContains?: string | null | undefined;
  /** overrideReason contains the value, ignoring case. */
  overrideReasonContainsFold?: string | null | undefined;
  /** overrideReason equals the value, ignoring case. */
  overrideReasonEqualFold?: string | null | undefined;
  /** overrideReason is greater than the value. */
  overrideReasonGT?: string | null | undefined;
  /** overrideReason is at least the value. */
  overrideReasonGTE?: string | null | undefined;
  /** overrideReason begins with the value. */
  overrideReasonHasPrefix?: string | null | undefined;
  /** overrideReason ends with the value. */
  overrideReasonHasSuffix?: string | null | undefined;
  /** overrideReason is in the list. */
  overrideReasonIn?: Array<string> | null | undefined;
  /** overrideReason has no value. */
  overrideReasonIsNil?: boolean | null | undefined;
  /** overrideReason is less than the value. */
  overrideReasonLT?: string | null | undefined;
  /** overrideReason is at most the value. */
  overrideReasonLTE?: string | null | undefined;
  /** overrideReason differs from the value. */
  overrideReasonNEQ?: string | null | undefined;
  /** overrideReason is not in the list. */
  overrideReasonNotIn?: Array<string> | null | undefined;
  /** overrideReason has a value. */
  overrideReasonNotNil?: boolean | null | undefined;
  /** The cancellation with this protocol; spaces, dots, hyphens and dashes are ignored. A wrong protocol finds nothing. */
  protocol?: string | null | undefined;
  /** recordedAt equals the value. */
  recordedAt?: string | null | undefined;
  /** recordedAt is greater than the value. */
  recordedAtGT?: string | null | undefined;
  /** recordedAt is at least the value. */
  recordedAtGTE?: string | null | undefined;
  /** recordedAt is in the list. */
  recordedAtIn?: Array<string> | null | undefined;
  /** recordedAt has no value. */
  recordedAtIsNil?: boolean | null | undefined;
  /** recordedAt is less than the value. */
  recordedAtLT?: string | null | undefined;
  /** recordedAt is at most the value. */
  recordedAtLTE?: string | null | undefined;
  /** recordedAt differs from the value. */
  recordedAtNEQ?: string | null | undefined;
  /** recordedAt is not in the list. */
  recordedAtNotIn?: Array<string> | null | undefined;
  /** recordedAt has a value. */
  recordedAtNotNil?: boolean | null | undefined;
  /** requestedAt equals the value. */
  requestedAt?: string | null | undefined;
  /** requestedAt is greater than the value. */
  requestedAtGT?: string | null | undefined;
  /** requestedAt is at least the value. */
  requestedAtGTE?: string | null | undefined;
  /** requestedAt is in the list. */
  requestedAtIn?: Array<string> | null | undefined;
  /** requestedAt is less than the value. */
  requestedAtLT?: string | null | undefined;
  /** requestedAt is at most the value. */
  requestedAtLTE?: string | null | undefined;
  /** requestedAt differs from the value. */
  requestedAtNEQ?: string | null | undefined;
  /** requestedAt is not in the list. */
  requestedAtNotIn?: Array<string> | null | undefined;
  /** requestedByName equals the value. */
  requestedByName?: string | null | undefined;
  /** requestedByName contains the value. */
  requestedByNameContains?: string | null | undefined;
  /** requestedByName contains the value, ignoring case. */
  requestedByNameContainsFold?: string | null | undefined;
  /** requestedByName equals the value, ignoring case. */
  requestedByNameEqualFold?: string | null | undefined;
  /** requestedByName is greater than the value. */
  requestedByNameGT?: string | null | undefined;
  /** requestedByName is at least the value. */
  requestedByNameGTE?: string | null | undefined;
  /** requestedByName begins with the value. */
  requestedByNameHasPrefix?: string | null | undefined;
  /** requestedByName ends with the value. */
  requestedByNameHasSuffix?: string | null | undefined;
  /** requestedByName is in the list. */
  requestedByNameIn?: Array<string> | null | undefined;
  /** requestedByName is less than the value. */
  requestedByNameLT?: string | null | undefined;
  /** requestedByName is at most the value. */
  requestedByNameLTE?: string | null | undefined;
  /** requestedByName differs from the value. */
  requestedByNameNEQ?: string | null | undefined;
  /** requestedByName is not in the list. */
  requestedByNameNotIn?: Array<string> | null | undefined;
  /** requester equals the value. */
  requester?: CancellationRequester | null | undefined;
  /** requester is in the list. */
  requesterIn?: Array<CancellationRequester> | null | undefined;
  /** requester has no value. */
  requesterIsNil?: boolean | null | undefined;
  /** requester differs from the value. */
  requesterNEQ?: CancellationRequester | null | undefined;
  /** requester is not in the list. */
  requesterNotIn?: Array<CancellationRequester> | null | undefined;
  /** requester has a value. */
  requesterNotNil?: boolean | null | undefined;
  /** statusBefore equals the value. */
  statusBefore?: ContractStatus | null | undefined;
  /** statusBefore is in the list. */
  statusBeforeIn?: Array<ContractStatus> | null | undefined;
  /** statusBefore has no value. */
  statusBeforeIsNil?: boolean | null | undefined;
  /** statusBefore differs from the value. */
  statusBeforeNEQ?: ContractStatus | null | undefined;
  /** statusBefore is not in the list. */
  statusBeforeNotIn?: Array<ContractStatus> | null | undefined;
  /** statusBefore has a value. */
  statusBeforeNotNil?: boolean | null | undefined;
};

/** Conditions on City records; all of them must hold. */
export type CityWhereInput = {
  /** All of the conditions hold. */
  and?: Array<CityWhereInput> | null | undefined;
  /** ibgeCode equals the value. */
  ibgeCode?: number | null | undefined;
  /** ibgeCode is greater than the value. */
  ibgeCodeGT?: number | null | undefined;
  /** ibgeCode is at least the value. */
  ibgeCodeGTE?: number | null | undefined;
  /** ibgeCode is in the list. */
  ibgeCodeIn?: Array<number> | null | undefined;
  /** ibgeCode is less than the value. */
  ibgeCodeLT?: number | null | undefined;
  /** ibgeCode is at most the value. */
  ibgeCodeLTE?: number | null | undefined;
  /** ibgeCode differs from the value. */
  ibgeCodeNEQ?: number | null | undefined;
  /** ibgeCode is not in the list. */
  ibgeCodeNotIn?: Array<number> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: CityWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<CityWhereInput> | null | undefined;
  /** searchName equals the value. */
  searchName?: string | null | undefined;
  /** searchName contains the value. */
  searchNameContains?: string | null | undefined;
  /** searchName contains the value, ignoring case. */
  searchNameContainsFold?: string | null | undefined;
  /** searchName equals the value, ignoring case. */
  searchNameEqualFold?: string | null | undefined;
  /** searchName is greater than the value. */
  searchNameGT?: string | null | undefined;
  /** searchName is at least the value. */
  searchNameGTE?: string | null | undefined;
  /** searchName begins with the value. */
  searchNameHasPrefix?: string | null | undefined;
  /** searchName ends with the value. */
  searchNameHasSuffix?: string | null | undefined;
  /** searchName is in the list. */
  searchNameIn?: Array<string> | null | undefined;
  /** searchName is less than the value. */
  searchNameLT?: string | null | undefined;
  /** searchName is at most the value. */
  searchNameLTE?: string | null | undefined;
  /** searchName differs from the value. */
  searchNameNEQ?: string | null | undefined;
  /** searchName is not in the list. */
  searchNameNotIn?: Array<string> | null | undefined;
  /** state equals the value. */
  state?: string | null | undefined;
  /** state contains the value. */
  stateContains?: string | null | undefined;
  /** state contains the value, ignoring case. */
  stateContainsFold?: string | null | undefined;
  /** state equals the value, ignoring case. */
  stateEqualFold?: string | null | undefined;
  /** state is greater than the value. */
  stateGT?: string | null | undefined;
  /** state is at least the value. */
  stateGTE?: string | null | undefined;
  /** state begins with the value. */
  stateHasPrefix?: string | null | undefined;
  /** state ends with the value. */
  stateHasSuffix?: string | null | undefined;
  /** state is in the list. */
  stateIn?: Array<string> | null | undefined;
  /** state is less than the value. */
  stateLT?: string | null | undefined;
  /** state is at most the value. */
  stateLTE?: string | null | undefined;
  /** state differs from the value. */
  stateNEQ?: string | null | undefined;
  /** state is not in the list. */
  stateNotIn?: Array<string> | null | undefined;
};

/** Which month to close. */
export type CloseDiciMonthInput = {
  /** The branch's CNPJ, punctuation allowed. */
  cnpj: string;
  /** The month, 1 to 12. */
  month: number;
  /** The year. */
  year: number;
};

/** The order of a list: one property, then the id. */
export type ComodatoOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order Comodatos. */
  field: ComodatoOrderField;
};

/** Properties by which Comodato connections can be ordered. */
export type ComodatoOrderField =
  /** By created at. */
  | 'CREATED_AT'
  /** By lent at. */
  | 'LENT_AT'
  /** By updated at. */
  | 'UPDATED_AT';

/** Whether lent equipment is still with the customer. */
export type ComodatoStatus =
  /** Lent, neither returned nor written off. */
  | 'OPEN'
  /** Returned. */
  | 'RETURNED'
  /** Written off: it won't be returned. */
  | 'WRITTEN_OFF';

/** Conditions on Comodato records; all of them must hold. */
export type ComodatoWhereInput = {
  /** All of the conditions hold. */
  and?: Array<ComodatoWhereInput> | null | undefined;
  /** charged equals the value. */
  charged?: boolean | null | undefined;
  /** charged differs from the value. */
  chargedNEQ?: boolean | null | undefined;
  /** closedAt equals the value. */
  closedAt?: string | null | undefined;
  /** closedAt is greater than the value. */
  closedAtGT?: string | null | undefined;
  /** closedAt is at least the value. */
  closedAtGTE?: string | null | undefined;
  /** closedAt is in the list. */
  closedAtIn?: Array<string> | null | undefined;
  /** closedAt has no value. */
  closedAtIsNil?: boolean | null | undefined;
  /** closedAt is less than the value. */
  closedAtLT?: string | null | undefined;
  /** closedAt is at most the value. */
  closedAtLTE?: string | null | undefined;
  /** closedAt differs from the value. */
  closedAtNEQ?: string | null | undefined;
  /** closedAt is not in the list. */
  closedAtNotIn?: Array<string> | null | undefined;
  /** closedAt has a value. */
  closedAtNotNil?: boolean | null | undefined;
  /** code equals the value. */
  code?: string | null | undefined;
  /** code contains the value. */
  codeContains?: string | null | undefined;
  /** code contains the value, ignoring case. */
  codeContainsFold?: string | null | undefined;
  /** code equals the value, ignoring case. */
  codeEqualFold?: string | null | undefined;
  /** code is greater than the value. */
  codeGT?: string | null | undefined;
  /** code is at least the value. */
  codeGTE?: string | null | undefined;
  /** code begins with the value. */
  codeHasPrefix?: string | null | undefined;
  /** code ends with the value. */
  codeHasSuffix?: string | null | undefined;
  /** code is in the list. */
  codeIn?: Array<string> | null | undefined;
  /** code has no value. */
  codeIsNil?: boolean | null | undefined;
  /** code is less than the value. */
  codeLT?: string | null | undefined;
  /** code is at most the value. */
  codeLTE?: string | null | undefined;
  /** code differs from the value. */
  codeNEQ?: string | null | undefined;
  /** code is not in the list. */
  codeNotIn?: Array<string> | null | undefined;
  /** code has a value. */
  codeNotNil?: boolean | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** description equals the value. */
  description?: string | null | undefined;
  /** description contains the value. */
  descriptionContains?: string | null | undefined;
  /** description contains the value, ignoring case. */
  descriptionContainsFold?: string | null | undefined;
  /** description equals the value, ignoring case. */
  descriptionEqualFold?: string | null | undefined;
  /** description is greater than the value. */
  descriptionGT?: string | null | undefined;
  /** description is at least the value. */
  descriptionGTE?: string | null | undefined;
  /** description begins with the value. */
  descriptionHasPrefix?: string | null | undefined;
  /** description ends with the value. */
  descriptionHasSuffix?: string | null | undefined;
  /** description is in the list. */
  descriptionIn?: Array<string> | null | undefined;
  /** description is less than the value. */
  descriptionLT?: string | null | undefined;
  /** description is at most the value. */
  descriptionLTE?: string | null | undefined;
  /** description differs from the value. */
  descriptionNEQ?: string | null | undefined;
  /** description is not in the list. */
  descriptionNotIn?: Array<string> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** lentAt equals the value. */
  lentAt?: string | null | undefined;
  /** lentAt is greater than the value. */
  lentAtGT?: string | null | undefined;
  /** lentAt is at least the value. */
  lentAtGTE?: string | null | undefined;
  /** lentAt is in the list. */
  lentAtIn?: Array<string> | null | undefined;
  /** lentAt is less than the value. */
  lentAtLT?: string | null | undefined;
  /** lentAt is at most the value. */
  lentAtLTE?: string | null | undefined;
  /** lentAt differs from the value. */
  lentAtNEQ?: string | null | undefined;
  /** lentAt is not in the list. */
  lentAtNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: ComodatoWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ComodatoWhereInput> | null | undefined;
  /** serialNumber equals the value. */
  serialNumber?: string | null | undefined;
  /** serialNumber contains the value. */
  serialNumberContains?: string | null | undefined;
  /** serialNumber contains the value, ignoring case. */
  serialNumberContainsFold?: string | null | undefined;
  /** serialNumber equals the value, ignoring case. */
  serialNumberEqualFold?: string | null | undefined;
  /** serialNumber is greater than the value. */
  serialNumberGT?: string | null | undefined;
  /** serialNumber is at least the value. */
  serialNumberGTE?: string | null | undefined;
  /** serialNumber begins with the value. */
  serialNumberHasPrefix?: string | null | undefined;
  /** serialNumber ends with the value. */
  serialNumberHasSuffix?: string | null | undefined;
  /** serialNumber is in the list. */
  serialNumberIn?: Array<string> | null | undefined;
  /** serialNumber has no value. */
  serialNumberIsNil?: boolean | null | undefined;
  /** serialNumber is less than the value. */
  serialNumberLT?: string | null | undefined;
  /** serialNumber is at most the value. */
  serialNumberLTE?: string | null | undefined;
  /** serialNumber differs from the value. */
  serialNumberNEQ?: string | null | undefined;
  /** serialNumber is not in the list. */
  serialNumberNotIn?: Array<string> | null | undefined;
  /** serialNumber has a value. */
  serialNumberNotNil?: boolean | null | undefined;
  /** status equals the value. */
  status?: ComodatoStatus | null | undefined;
  /** status is in the list. */
  statusIn?: Array<ComodatoStatus> | null | undefined;
  /** status differs from the value. */
  statusNEQ?: ComodatoStatus | null | undefined;
  /** status is not in the list. */
  statusNotIn?: Array<ComodatoStatus> | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
  /** writeOffReason equals the value. */
  writeOffReason?: string | null | undefined;
  /** writeOffReason contains the value. */
  writeOffReasonContains?: string | null | undefined;
  /** writeOffReason contains the value, ignoring case. */
  writeOffReasonContainsFold?: string | null | undefined;
  /** writeOffReason equals the value, ignoring case. */
  writeOffReasonEqualFold?: string | null | undefined;
  /** writeOffReason is greater than the value. */
  writeOffReasonGT?: string | null | undefined;
  /** writeOffReason is at least the value. */
  writeOffReasonGTE?: string | null | undefined;
  /** writeOffReason begins with the value. */
  writeOffReasonHasPrefix?: string | null | undefined;
  /** writeOffReason ends with the value. */
  writeOffReasonHasSuffix?: string | null | undefined;
  /** writeOffReason is in the list. */
  writeOffReasonIn?: Array<string> | null | undefined;
  /** writeOffReason has no value. */
  writeOffReasonIsNil?: boolean | null | undefined;
  /** writeOffReason is less than the value. */
  writeOffReasonLT?: string | null | undefined;
  /** writeOffReason is at most the value. */
  writeOffReasonLTE?: string | null | undefined;
  /** writeOffReason differs from the value. */
  writeOffReasonNEQ?: string | null | undefined;
  /** writeOffReason is not in the list. */
  writeOffReasonNotIn?: Array<string> | null | undefined;
  /** writeOffReason has a value. */
  writeOffReasonNotNil?: boolean | null | undefined;
};

/** Conditions on ContractInterval records; all of them must hold. */
export type ContractIntervalWhereInput = {
  /** All of the conditions hold. */
  and?: Array<ContractIntervalWhereInput> | null | undefined;
  /** endedAt equals the value. */
  endedAt?: string | null | undefined;
  /** endedAt is greater than the value. */
  endedAtGT?: string | null | undefined;
  /** endedAt is at least the value. */
  endedAtGTE?: string | null | undefined;
  /** endedAt is in the list. */
  endedAtIn?: Array<string> | null | undefined;
  /** endedAt is less than the value. */
  endedAtLT?: string | null | undefined;
  /** endedAt is at most the value. */
  endedAtLTE?: string | null | undefined;
  /** endedAt differs from the value. */
  endedAtNEQ?: string | null | undefined;
  /** endedAt is not in the list. */
  endedAtNotIn?: Array<string> | null | undefined;
  /** Whether there is a cancellation. */
  hasCancellation?: boolean | null | undefined;
  /** There is a cancellation that meets the conditions. */
  hasCancellationWith?: Array<CancellationWhereInput> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: ContractIntervalWhereInput | null | undefined;
  /** note equals the value. */
  note?: string | null | undefined;
  /** note contains the value. */
  noteContains?: string | null | undefined;
  /** note contains the value, ignoring case. */
  noteContainsFold?: string | null | undefined;
  /** note equals the value, ignoring case. */
  noteEqualFold?: string | null | undefined;
  /** note is greater than the value. */
  noteGT?: string | null | undefined;
  /** note is at least the value. */
  noteGTE?: string | null | undefined;
  /** note begins with the value. */
  noteHasPrefix?: string | null | undefined;
  /** note ends with the value. */
  noteHasSuffix?: string | null | undefined;
  /** note is in the list. */
  noteIn?: Array<string> | null | undefined;
  /** note has no value. */
  noteIsNil?: boolean | null | undefined;
  /** note is less than the value. */
  noteLT?: string | null | undefined;
  /** note is at most the value. */
  noteLTE?: string | null | undefined;
  /** note differs from the value. */
  noteNEQ?: string | null | undefined;
  /** note is not in the list. */
  noteNotIn?: Array<string> | null | undefined;
  /** note has a value. */
  noteNotNil?: boolean | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ContractIntervalWhereInput> | null | undefined;
  /** reactivatedAt equals the value. */
  reactivatedAt?: string | null | undefined;
  /** reactivatedAt is greater than the value. */
  reactivatedAtGT?: string | null | undefined;
  /** reactivatedAt is at least the value. */
  reactivatedAtGTE?: string | null | undefined;
  /** reactivatedAt is in the list. */
  reactivatedAtIn?: Array<string> | null | undefined;
  /** reactivatedAt is less than the value. */
  reactivatedAtLT?: string | null | undefined;
  /** reactivatedAt is at most the value. */
  reactivatedAtLTE?: string | null | undefined;
  /** reactivatedAt differs from the value. */
  reactivatedAtNEQ?: string | null | undefined;
  /** reactivatedAt is not in the list. */
  reactivatedAtNotIn?: Array<string> | null | undefined;
  /** reactivatedByName equals the value. */
  reactivatedByName?: string | null | undefined;
  /** reactivatedByName contains the value. */
  reactivatedByNameContains?: string | null | undefined;
  /** reactivatedByName contains the value, ignoring case. */
  reactivatedByNameContainsFold?: string | null | undefined;
  /** reactivatedByName equals the value, ignoring case. */
  reactivatedByNameEqualFold?: string | null | undefined;
  /** reactivatedByName is greater than the value. */
  reactivatedByNameGT?: string | null | undefined;
  /** reactivatedByName is at least the value. */
  reactivatedByNameGTE?: string | null | undefined;
  /** reactivatedByName begins with the value. */
  reactivatedByNameHasPrefix?: string | null | undefined;
  /** reactivatedByName ends with the value. */
  reactivatedByNameHasSuffix?: string | null | undefined;
  /** reactivatedByName is in the list. */
  reactivatedByNameIn?: Array<string> | null | undefined;
  /** reactivatedByName is less than the value. */
  reactivatedByNameLT?: string | null | undefined;
  /** reactivatedByName is at most the value. */
  reactivatedByNameLTE?: string | null | undefined;
  /** reactivatedByName differs from the value. */
  reactivatedByNameNEQ?: string | null | undefined;
  /** reactivatedByName is not in the list. */
  reactivatedByNameNotIn?: Array<string> | null | undefined;
  /** startedAt equals the value. */
  startedAt?: string | null | undefined;
  /** startedAt is greater than the value. */
  startedAtGT?: string | null | undefined;
  /** startedAt is at least the value. */
  startedAtGTE?: string | null | undefined;
  /** startedAt is in the list. */
  startedAtIn?: Array<string> | null | undefined;
  /** startedAt is less than the value. */
  startedAtLT?: string | null | undefined;
  /** startedAt is at most the value. */
  startedAtLTE?: string | null | undefined;
  /** startedAt differs from the value. */
  startedAtNEQ?: string | null | undefined;
  /** startedAt is not in the list. */
  startedAtNotIn?: Array<string> | null | undefined;
  /** withoutLoginData equals the value. */
  withoutLoginData?: boolean | null | undefined;
  /** withoutLoginData differs from the value. */
  withoutLoginDataNEQ?: boolean | null | undefined;
};

/** The order of a list: one property, then the id. */
export type ContractOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order Contracts. */
  field: ContractOrderField;
};

/** Properties by which Contract connections can be ordered. */
export type ContractOrderField =
  /** By created at. */
  | 'CREATED_AT'
  /** By number. */
  | 'NUMBER'
  /** By status changed at. */
  | 'STATUS_CHANGED_AT'
  /** By updated at. */
  | 'UPDATED_AT';

/** The state of a contract's life cycle. */
export type ContractStatus =
  /** In service. */
  | 'ACTIVE'
  /** Not in service yet: awaits its signature. */
  | 'AWAITING_SIGNATURE'
  /** Blocked by hand; still counted by DICI. */
  | 'BLOCKED'
  /** Cancelled. */
  | 'CANCELLED'
  /** Suspended for non-payment; still counted by DICI. */
  | 'SUSPENDED'
  /** Given up before it was signed (desistência): no service began. */
  | 'WITHDRAWN';

/** Conditions on Contract records; all of them must hold. */
export type ContractWhereInput = {
  /** activatedAt equals the value. */
  activatedAt?: string | null | undefined;
  /** activatedAt is greater than the value. */
  activatedAtGT?: string | null | undefined;
  /** activatedAt is at least the value. */
  activatedAtGTE?: string | null | undefined;
  /** activatedAt is in the list. */
  activatedAtIn?: Array<string> | null | undefined;
  /** activatedAt has no value. */
  activatedAtIsNil?: boolean | null | undefined;
  /** activatedAt is less than the value. */
  activatedAtLT?: string | null | undefined;
  /** activatedAt is at most the value. */
  activatedAtLTE?: string | null | undefined;
  /** activatedAt differs from the value. */
  activatedAtNEQ?: string | null | undefined;
  /** activatedAt is not in the list. */
  activatedAtNotIn?: Array<string> | null | undefined;
  /** activatedAt has a value. */
  activatedAtNotNil?: boolean | null | undefined;
  /** All of the conditions hold. */
  and?: Array<ContractWhereInput> | null | undefined;
  /**
   * True: contracts whose current cancellation was requested by the consumer and whose receipt has not been handed over. False: all
   * others.
   */
  awaitsReceipt?: boolean | null | undefined;
  /** cancelledAt equals the value. */
  cancelledAt?: string | null | undefined;
  /** cancelledAt is greater than the value. */
  cancelledAtGT?: string | null | undefined;
  /** cancelledAt is at least the value. */
  cancelledAtGTE?: string | null | undefined;
  /** cancelledAt is in the list. */
  cancelledAtIn?: Array<string> | null | undefined;
  /** cancelledAt has no value. */
  cancelledAtIsNil?: boolean | null | undefined;
  /** cancelledAt is less than the value. */
  cancelledAtLT?: string | null | undefined;
  /** cancelledAt is at most the value. */
  cancelledAtLTE?: string | null | undefined;
  /** cancelledAt differs from the value. */
  cancelledAtNEQ?: string | null | undefined;
  /** cancelledAt is not in the list. */
  cancelledAtNotIn?: Array<string> | null | undefined;
  /** cancelledAt has a value. */
  cancelledAtNotNil?: boolean | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** district equals the value. */
  district?: string | null | undefined;
  /** district contains the value. */
  districtContains?: string | null | undefined;
  /** district contains the value, ignoring case. */
  districtContainsFold?: string | null | undefined;
  /** district equals the value, ignoring case. */
  districtEqualFold?: string | null | undefined;
  /** district is greater than the value. */
  districtGT?: string | null | undefined;
  /** district is at least the value. */
  districtGTE?: string | null | undefined;
  /** district begins with the value. */
  districtHasPrefix?: string | null | undefined;
  /** district ends with the value. */
  districtHasSuffix?: string | null | undefined;
  /** district is in the list. */
  districtIn?: Array<string> | null | undefined;
  /** district has no value. */
  districtIsNil?: boolean | null | undefined;
  /** district is less than the value. */
  districtLT?: string | null | undefined;
  /** district is at most the value. */
  districtLTE?: string | null | undefined;
  /** district differs from the value. */
  districtNEQ?: string | null | undefined;
  /** district is not in the list. */
  districtNotIn?: Array<string> | null | undefined;
  /** district has a value. */
  districtNotNil?: boolean | null | undefined;
  /** Whether there is a branch. */
  hasBranch?: boolean | null | undefined;
  /** There is a branch that meets the conditions. */
  hasBranchWith?: Array<BranchWhereInput> | null | undefined;
  /** Whether there is a cancellation. */
  hasCancellation?: boolean | null | undefined;
  /** There is a cancellation that meets the conditions. */
  hasCancellationWith?: Array<CancellationWhereInput> | null | undefined;
  /** Whether there is a cancellations. */
  hasCancellations?: boolean | null | undefined;
  /** There is a cancellations that meets the conditions. */
  hasCancellationsWith?: Array<CancellationWhereInput> | null | undefined;
  /** Whether there is a city. */
  hasCity?: boolean | null | undefined;
  /** There is a city that meets the conditions. */
  hasCityWith?: Array<CityWhereInput> | null | undefined;
  /** Whether there is a comodatos. */
  hasComodatos?: boolean | null | undefined;
  /** There is a comodatos that meets the conditions. */
  hasComodatosWith?: Array<ComodatoWhereInput> | null | undefined;
  /** Whether there is a customer. */
  hasCustomer?: boolean | null | undefined;
  /** There is a customer that meets the conditions. */
  hasCustomerWith?: Array<CustomerWhereInput> | null | undefined;
  /** Whether there is a events. */
  hasEvents?: boolean | null | undefined;
  /** There is a events that meets the conditions. */
  hasEventsWith?: Array<EventWhereInput> | null | undefined;
  /** Whether there is a logins. */
  hasLogins?: boolean | null | undefined;
  /** There is a logins that meets the conditions. */
  hasLoginsWith?: Array<LoginWhereInput> | null | undefined;
  /** Whether there is a notices. */
  hasNotices?: boolean | null | undefined;
  /** There is a notices that meets the conditions. */
  hasNoticesWith?: Array<NoticeWhereInput> | null | undefined;
  /** Whether there is a pastIntervals. */
  hasPastIntervals?: boolean | null | undefined;
  /** There is a pastIntervals that meets the conditions. */
  hasPastIntervalsWith?: Array<ContractIntervalWhereInput> | null | undefined;
  /** Whether there is a plan. */
  hasPlan?: boolean | null | undefined;
  /** There is a plan that meets the conditions. */
  hasPlanWith?: Array<PlanWhereInput> | null | undefined;
  /** Whether there is a scheduledCancellation. */
  hasScheduledCancellation?: boolean | null | undefined;
  /** There is a scheduledCancellation that meets the conditions. */
  hasScheduledCancellationWith?: Array<ScheduledCancellationWhereInput> | null | undefined;
  /** Whether there is a serviceOrders. */
  hasServiceOrders?: boolean | null | undefined;
  /** There is a serviceOrders that meets the conditions. */
  hasServiceOrdersWith?: Array<ServiceOrderWhereInput> | null | undefined;
  /** Whether there is a servicePeriods. */
  hasServicePeriods?: boolean | null | undefined;
  /** There is a servicePeriods that meets the conditions. */
  hasServicePeriodsWith?: Array<ServicePeriodWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: ContractWhereInput | null | undefined;
  /** number equals the value. */
  number?: string | null | undefined;
  /** number contains the value. */
  numberContains?: string | null | undefined;
  /** number contains the value, ignoring case. */
  numberContainsFold?: string | null | undefined;
  /** number equals the value, ignoring case. */
  numberEqualFold?: string | null | undefined;
  /** number is greater than the value. */
  numberGT?: string | null | undefined;
  /** number is at least the value. */
  numberGTE?: string | null | undefined;
  /** number begins with the value. */
  numberHasPrefix?: string | null | undefined;
  /** number ends with the value. */
  numberHasSuffix?: string | null | undefined;
  /** number is in the list. */
  numberIn?: Array<string> | null | undefined;
  /** number is less than the value. */
  numberLT?: string | null | undefined;
  /** number is at most the value. */
  numberLTE?: string | null | undefined;
  /** number differs from the value. */
  numberNEQ?: string | null | undefined;
  /** number is not in the list. */
  numberNotIn?: Array<string> | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ContractWhereInput> | null | undefined;
  /** postalCode equals the value. */
  postalCode?: string | null | undefined;
  /** postalCode contains the value. */
  postalCodeContains?: string | null | undefined;
  /** postalCode contains the value, ignoring case. */
  postalCodeContainsFold?: string | null | undefined;
  /** postalCode equals the value, ignoring case. */
  postalCodeEqualFold?: string | null | undefined;
  /** postalCode is greater than the value. */
  postalCodeGT?: string | null | undefined;
  /** postalCode is at least the value. */
  postalCodeGTE?: string | null | undefined;
  /** postalCode begins with the value. */
  postalCodeHasPrefix?: string | null | undefined;
  /** postalCode ends with the value. */
  postalCodeHasSuffix?: string | null | undefined;
  /** postalCode is in the list. */
  postalCodeIn?: Array<string> | null | undefined;
  /** postalCode has no value. */
  postalCodeIsNil?: boolean | null | undefined;
  /** postalCode is less than the value. */
  postalCodeLT?: string | null | undefined;
  /** postalCode is at most the value. */
  postalCodeLTE?: string | null | undefined;
  /** postalCode differs from the value. */
  postalCodeNEQ?: string | null | undefined;
  /** postalCode is not in the list. */
  postalCodeNotIn?: Array<string> | null | undefined;
  /** postalCode has a value. */
  postalCodeNotNil?: boolean | null | undefined;
  /** reactivatedAt equals the value. */
  reactivatedAt?: string | null | undefined;
  /** reactivatedAt is greater than the value. */
  reactivatedAtGT?: string | null | undefined;
  /** reactivatedAt is at least the value. */
  reactivatedAtGTE?: string | null | undefined;
  /** reactivatedAt is in the list. */
  reactivatedAtIn?: Array<string> | null | undefined;
  /** reactivatedAt has no value. */
  reactivatedAtIsNil?: boolean | null | undefined;
  /** reactivatedAt is less than the value. */
  reactivatedAtLT?: string | null | undefined;
  /** reactivatedAt is at most the value. */
  reactivatedAtLTE?: string | null | undefined;
  /** reactivatedAt differs from the value. */
  reactivatedAtNEQ?: string | null | undefined;
  /** reactivatedAt is not in the list. */
  reactivatedAtNotIn?: Array<string> | null | undefined;
  /** reactivatedAt has a value. */
  reactivatedAtNotNil?: boolean | null | undefined;
  /**
   * Finds by the number's beginning, by the beginnings of the parts of a login's user name, by the protocol of a cancellation, or by the
   * customer as in the search of customers. Fast at a million contracts.
   */
  search?: string | null | undefined;
  /** status equals the value. */
  status?: ContractStatus | null | undefined;
  /** statusChangedAt equals the value. */
  statusChangedAt?: string | null | undefined;
  /** statusChangedAt is greater than the value. */
  statusChangedAtGT?: string | null | undefined;
  /** statusChangedAt is at least the value. */
  statusChangedAtGTE?: string | null | undefined;
  /** statusChangedAt is in the list. */
  statusChangedAtIn?: Array<string> | null | undefined;
  /** statusChangedAt is less than the value. */
  statusChangedAtLT?: string | null | undefined;
  /** statusChangedAt is at most the value. */
  statusChangedAtLTE?: string | null | undefined;
  /** statusChangedAt differs from the value. */
  statusChangedAtNEQ?: string | null | undefined;
  /** statusChangedAt is not in the list. */
  statusChangedAtNotIn?: Array<string> | null | undefined;
  /** status is in the list. */
  statusIn?: Array<ContractStatus> | null | undefined;
  /** status differs from the value. */
  statusNEQ?: ContractStatus | null | undefined;
  /** status is not in the list. */
  statusNotIn?: Array<ContractStatus> | null | undefined;
  /** street equals the value. */
  street?: string | null | undefined;
  /** street contains the value. */
  streetContains?: string | null | undefined;
  /** street contains the value, ignoring case. */
  streetContainsFold?: string | null | undefined;
  /** street equals the value, ignoring case. */
  streetEqualFold?: string | null | undefined;
  /** street is greater than the value. */
  streetGT?: string | null | undefined;
  /** street is at least the value. */
  streetGTE?: string | null | undefined;
  /** street begins with the value. */
  streetHasPrefix?: string | null | undefined;
  /** street ends with the value. */
  streetHasSuffix?: string | null | undefined;
  /** street is in the list. */
  streetIn?: Array<string> | null | undefined;
  /** street has no value. */
  streetIsNil?: boolean | null | undefined;
  /** street is less than the value. */
  streetLT?: string | null | undefined;
  /** street is at most the value. */
  streetLTE?: string | null | undefined;
  /** street differs from the value. */
  streetNEQ?: string | null | undefined;
  /** street is not in the list. */
  streetNotIn?: Array<string> | null | undefined;
  /** street has a value. */
  streetNotNil?: boolean | null | undefined;
  /** streetNumber equals the value. */
  streetNumber?: string | null | undefined;
  /** streetNumber contains the value. */
  streetNumberContains?: string | null | undefined;
  /** streetNumber contains the value, ignoring case. */
  streetNumberContainsFold?: string | null | undefined;
  /** streetNumber equals the value, ignoring case. */
  streetNumberEqualFold?: string | null | undefined;
  /** streetNumber is greater than the value. */
  streetNumberGT?: string | null | undefined;
  /** streetNumber is at least the value. */
  streetNumberGTE?: string | null | undefined;
  /** streetNumber begins with the value. */
  streetNumberHasPrefix?: string | null | undefined;
  /** streetNumber ends with the value. */
  streetNumberHasSuffix?: string | null | undefined;
  /** streetNumber is in the list. */
  streetNumberIn?: Array<string> | null | undefined;
  /** streetNumber has no value. */
  streetNumberIsNil?: boolean | null | undefined;
  /** streetNumber is less than the value. */
  streetNumberLT?: string | null | undefined;
  /** streetNumber is at most the value. */
  streetNumberLTE?: string | null | undefined;
  /** streetNumber differs from the value. */
  streetNumberNEQ?: string | null | undefined;
  /** streetNumber is not in the list. */
  streetNumberNotIn?: Array<string> | null | undefined;
  /** streetNumber has a value. */
  streetNumberNotNil?: boolean | null | undefined;
  /** suspendedAt equals the value. */
  suspendedAt?: string | null | undefined;
  /** suspendedAt is greater than the value. */
  suspendedAtGT?: string | null | undefined;
  /** suspendedAt is at least the value. */
  suspendedAtGTE?: string | null | undefined;
  /** suspendedAt is in the list. */
  suspendedAtIn?: Array<string> | null | undefined;
  /** suspendedAt has no value. */
  suspendedAtIsNil?: boolean | null | undefined;
  /** suspendedAt is less than the value. */
  suspendedAtLT?: string | null | undefined;
  /** suspendedAt is at most the value. */
  suspendedAtLTE?: string | null | undefined;
  /** suspendedAt differs from the value. */
  suspendedAtNEQ?: string | null | undefined;
  /** suspendedAt is not in the list. */
  suspendedAtNotIn?: Array<string> | null | undefined;
  /** suspendedAt has a value. */
  suspendedAtNotNil?: boolean | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
  /** Contracts that the month's declaration lists as withoutLoginData (sem dados de login). */
  withoutLoginDataIn?: DiciMonthInput | null | undefined;
  /** zone equals the value. */
  zone?: Zone | null | undefined;
  /** zone is in the list. */
  zoneIn?: Array<Zone> | null | undefined;
  /** zone has no value. */
  zoneIsNil?: boolean | null | undefined;
  /** zone differs from the value. */
  zoneNEQ?: Zone | null | undefined;
  /** zone is not in the list. */
  zoneNotIn?: Array<Zone> | null | undefined;
  /** zone has a value. */
  zoneNotNil?: boolean | null | undefined;
};

/** What was recorded wrong about an access. */
export type CorrectAccessInput = {
  /** The correct customer type. */
  customerType?: CustomerType | null | undefined;
  /** Whether to change nothing and only answer what would be changed. */
  dryRun?: boolean | null | undefined;
  /** The correct facts. */
  facts?: AccessFactsInput | null | undefined;
  /** The first instant at which it was wrong; default: when the access began. */
  from?: string | null | undefined;
  /** The login. */
  loginId: string;
  /** Why it is corrected; 1 to 2,000 characters. It is recorded as the event's reason. */
  reason: string;
  /** The first instant, after from, at which it was right again; default: none, so it has been wrong until now. */
  to?: string | null | undefined;
};

/** What was recorded wrong about a contract. Fields that are left out keep their values; give at least one. */
export type CorrectContractInput = {
  /** The correct address. */
  address?: AddressInput | null | undefined;
  /** The correct branch. */
  branchId?: string | null | undefined;
  /** The contract. */
  contractId: string;
  /** Whether to change nothing and only answer what would be changed. */
  dryRun?: boolean | null | undefined;
  /** The first instant at which it was wrong; default: when the contract's accesses began. */
  from?: string | null | undefined;
  /** The correct plan; an active one. Its accesses take over what it delivers now. */
  planId?: string | null | undefined;
  /** Why it is corrected; 1 to 2,000 characters. It is recorded. */
  reason: string;
  /**
   * The first instant, after from, at which it was right again; default: none, so it has been wrong until now, and the contract itself
   * is corrected, too.
   */
  to?: string | null | undefined;
};

/** What was recorded wrong about all accesses of a plan. */
export type CorrectPlanFactsInput = {
  /** Whether to change nothing and only answer what would be changed. */
  dryRun?: boolean | null | undefined;
  /** The correct facts. */
  facts: PlanFactsInput;
  /** The first instant at which it was wrong; default: when the accesses began. */
  from?: string | null | undefined;
  /** The plan. */
  planId: string;
  /** Why it is corrected; 1 to 2,000 characters. It is recorded as the event's reason. */
  reason: string;
  /**
   * The first instant, after from, at which it was right again; default: none, so it has been wrong until now, and the plan itself is
   * corrected, too.
   */
  to?: string | null | undefined;
};

/** A new token. */
export type CreateApiTokenInput = {
  /** When it expires, in the future; null for never. */
  expiresAt?: string | null | undefined;
  /** Which machine it is for; 1 to 200 characters. */
  name: string;
  /** Its scopes; at least one. */
  scopes: Array<string>;
};

/** A new rule. */
export type CreateAutomationRuleInput = {
  /** Whether it runs every day. */
  active?: boolean;
  /** The branch whose contracts it checks; null checks those of all branches. */
  branchId?: string | null | undefined;
  /** The maximum number of contracts that one run cancels, 1 to 10,000; default 100. */
  capPerRun?: number | null | undefined;
  /** The minimum number of days between the notice of default and the suspension; at least 15, the default. */
  daysAfterNotice?: number | null | undefined;
  /** The minimum number of days between the prior notice of the rescission and the rescission; at least 1, default 15. */
  daysPriorNotice?: number | null | undefined;
  /** The minimum number of days that the contract must have been suspended; at least 60, the default. */
  daysSuspended?: number | null | undefined;
  /** The name; unique, 1 to 200 characters. */
  name: string;
  /** The reason recorded for its cancellations; an active one. */
  reasonId: string;
  /** When it runs every day, as HH:MM in America/Sao_Paulo; default 09:00. */
  runTime?: string | null | undefined;
};

/** Which contracts are cancelled together, why, when and how. Exactly one of contractIds, where and sameAs is given. */
export type CreateCancellationBatchInput = {
  /** How the consumer asked for them: required if the requester is CONSUMER, and only then. */
  channel?: RequestChannel | null | undefined;
  /** The contracts; 1 to 50,000, duplicates count once. */
  contractIds?: Array<string> | null | undefined;
  /** Whether to change nothing and only answer what would happen. */
  dryRun?: boolean;
  /** When the cancellations take effect; default: when each is carried out. In the future they are scheduled. */
  effectiveAt?: string | null | undefined;
  /**
   * The parametersRevision of the dry run. If the parameters have changed since, the answer is STALE_PREVIEW; if they change while the
   * batch is carried out, that is why the remaining contracts are refused.
   */
  expectedParametersRevision?: number | null | undefined;
  /** A note on each record; at most 2,000 characters. */
  note?: string | null | undefined;
  /** What to do when a contract is refused. */
  onRefusal?: OnRefusal;
  /** Cancels despite open comodatos, as in cancelContract; null refuses contracts with open comodatos if the parameters say so. */
  overrideOpenComodatos?: string | null | undefined;
  /** An active cancellation reason. */
  reasonId: string;
  /** When the requester asked for them; default now. Not in the future. A contract that began later is refused. */
  requestedAt?: string | null | undefined;
  /** Who wanted the cancellations; null if not stated. */
  requester?: CancellationRequester | null | undefined;
  /**
   * The contracts of this batch again, for example those of a dry run. With expectedParametersRevision, its effectiveAt, requester and
   * channel must be repeated, and an override if it had one: what it showed holds for no other request (STALE_PREVIEW).
   */
  sameAs?: string | null | undefined;
  /** All contracts that match now, at most 50,000; those that are already cancelled or withdrawn are left out. */
  where?: ContractWhereInput | null | undefined;
};

/** A new cancellation reason. */
export type CreateCancellationReasonInput = {
  /** The provider's own code; unique, 1 to 60 characters. */
  code: string;
  /** Whether its cancellations count as churn; default true. Moving to another address of the provider, for example, isn't leaving. */
  countsAsChurn?: boolean | null | undefined;
  /** The reason as people read it; 1 to 200 characters. */
  name: string;
};

/** A list to export. */
export type CreateExportInput = {
  /** The columns, in their order: paths of fields from the list's records, such as number or customer.name. See exportColumns. */
  columns: Array<string>;
  /** The format of the file. */
  format: ExportFormat;
  /** The list: a query that returns a connection, such as contracts. */
  list: string;
  /** The list's orderBy argument, as an object. */
  orderBy?: Record<string, unknown> | null | undefined;
  /** The list's where argument, as an object. */
  where?: Record<string, unknown> | null | undefined;
};

/** A query to save. */
export type CreateSavedQueryInput = {
  /** The GraphQL document; it must be valid in this schema. */
  document: string;
  /** What it answers; 1 to 200 characters. */
  name: string;
  /** Its variables, as a JSON object in a string; null for none. */
  variables?: string | null | undefined;
};

/** A new service order template. */
export type CreateServiceOrderTemplateInput = {
  /** What the technician is told to do; at most 2,000 characters. */
  instructions?: string | null | undefined;
  /** The name; unique, 1 to 200 characters. */
  name: string;
};

/** A new endpoint. */
export type CreateWebhookEndpointInput = {
  /** The types of events that it receives; empty, the default, for all. */
  eventTypes?: Array<EventType> | null | undefined;
  /** What it is for; 1 to 200 characters. */
  name: string;
  /**
   * The GraphQL selection on Event that shapes the payload's data, such as { id type contract { number } }, as of the first attempt;
   * null for the default one.
   */
  selection?: string | null | undefined;
  /** The address: https, of a public host. */
  url: string;
};

/** The order of a list: one property, then the id. */
export type CustomerOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order Customers. */
  field: CustomerOrderField;
};

/** Properties by which Customer connections can be ordered. */
export type CustomerOrderField =
  /** By created at. */
  | 'CREATED_AT'
  /** By name. */
  | 'NAME'
  /** By updated at. */
  | 'UPDATED_AT';

/** The regulator's TIPO_CLIENTE. */
export type CustomerType =
  /** A person (pessoa física). */
  | 'PF'
  /** A company (pessoa jurídica). */
  | 'PJ'
  /** The provider's own use (uso próprio). */
  | 'UP';

/** Conditions on Customer records; all of them must hold. */
export type CustomerWhereInput = {
  /** active equals the value. */
  active?: boolean | null | undefined;
  /** active differs from the value. */
  activeNEQ?: boolean | null | undefined;
  /** All of the conditions hold. */
  and?: Array<CustomerWhereInput> | null | undefined;
  /** anonymizedAt equals the value. */
  anonymizedAt?: string | null | undefined;
  /** anonymizedAt is greater than the value. */
  anonymizedAtGT?: string | null | undefined;
  /** anonymizedAt is at least the value. */
  anonymizedAtGTE?: string | null | undefined;
  /** anonymizedAt is in the list. */
  anonymizedAtIn?: Array<string> | null | undefined;
  /** anonymizedAt has no value. */
  anonymizedAtIsNil?: boolean | null | undefined;
  /** anonymizedAt is less than the value. */
  anonymizedAtLT?: string | null | undefined;
  /** anonymizedAt is at most the value. */
  anonymizedAtLTE?: string | null | undefined;
  /** anonymizedAt differs from the value. */
  anonymizedAtNEQ?: string | null | undefined;
  /** anonymizedAt is not in the list. */
  anonymizedAtNotIn?: Array<string> | null | undefined;
  /** anonymizedAt has a value. */
  anonymizedAtNotNil?: boolean | null | undefined;
  /** code equals the value. */
  code?: string | null | undefined;
  /** code contains the value. */
  codeContains?: string | null | undefined;
  /** code contains the value, ignoring case. */
  codeContainsFold?: string | null | undefined;
  /** code equals the value, ignoring case. */
  codeEqualFold?: string | null | undefined;
  /** code is greater than the value. */
  codeGT?: string | null | undefined;
  /** code is at least the value. */
  codeGTE?: string | null | undefined;
  /** code begins with the value. */
  codeHasPrefix?: string | null | undefined;
  /** code ends with the value. */
  codeHasSuffix?: string | null | undefined;
  /** code is in the list. */
  codeIn?: Array<string> | null | undefined;
  /** code is less than the value. */
  codeLT?: string | null | undefined;
  /** code is at most the value. */
  codeLTE?: string | null | undefined;
  /** code differs from the value. */
  codeNEQ?: string | null | undefined;
  /** code is not in the list. */
  codeNotIn?: Array<string> | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** document equals the value: a full CPF or CNPJ, without punctuation. Without the permission REGISTER it must be valid, is logged, and is limited to 10 a minute. */
  document?: string | null | undefined;
  /** document begins with the value: at least 5 characters, without punctuation. */
  documentHasPrefix?: string | null | undefined;
  /** email equals the value. */
  email?: string | null | undefined;
  /** email contains the value. */
  emailContains?: string | null | undefined;
  /** email contains the value, ignoring case. */
  emailContainsFold?: string | null | undefined;
  /** email equals the value, ignoring case. */
  emailEqualFold?: string | null | undefined;
  /** email is greater than the value. */
  emailGT?: string | null | undefined;
  /** email is at least the value. */
  emailGTE?: string | null | undefined;
  /** email begins with the value. */
  emailHasPrefix?: string | null | undefined;
  /** email ends with the value. */
  emailHasSuffix?: string | null | undefined;
  /** email is in the list. */
  emailIn?: Array<string> | null | undefined;
  /** email has no value. */
  emailIsNil?: boolean | null | undefined;
  /** email is less than the value. */
  emailLT?: string | null | undefined;
  /** email is at most the value. */
  emailLTE?: string | null | undefined;
  /** email differs from the value. */
  emailNEQ?: string | null | undefined;
  /** email is not in the list. */
  emailNotIn?: Array<string> | null | undefined;
  /** email has a value. */
  emailNotNil?: boolean | null | undefined;
  /** Whether there is a contracts. */
  hasContracts?: boolean | null | undefined;
  /** There is a contracts that meets the conditions. */
  hasContractsWith?: Array<ContractWhereInput> | null | undefined;
  /** Whether there is a logins. */
  hasLogins?: boolean | null | undefined;
  /** There is a logins that meets the conditions. */
  hasLoginsWith?: Array<LoginWhereInput> | null | undefined;
  /** Whether there is a serviceOrders. */
  hasServiceOrders?: boolean | null | undefined;
  /** There is a serviceOrders that meets the conditions. */
  hasServiceOrdersWith?: Array<ServiceOrderWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** inactivatedAt equals the value. */
  inactivatedAt?: string | null | undefined;
  /** inactivatedAt is greater than the value. */
  inactivatedAtGT?: string | null | undefined;
  /** inactivatedAt is at least the value. */
  inactivatedAtGTE?: string | null | undefined;
  /** inactivatedAt is in the list. */
  inactivatedAtIn?: Array<string> | null | undefined;
  /** inactivatedAt has no value. */
  inactivatedAtIsNil?: boolean | null | undefined;
  /** inactivatedAt is less than the value. */
  inactivatedAtLT?: string | null | undefined;
  /** inactivatedAt is at most the value. */
  inactivatedAtLTE?: string | null | undefined;
  /** inactivatedAt differs from the value. */
  inactivatedAtNEQ?: string | null | undefined;
  /** inactivatedAt is not in the list. */
  inactivatedAtNotIn?: Array<string> | null | undefined;
  /** inactivatedAt has a value. */
  inactivatedAtNotNil?: boolean | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: CustomerWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<CustomerWhereInput> | null | undefined;
  /** phone equals the value. */
  phone?: string | null | undefined;
  /** phone contains the value. */
  phoneContains?: string | null | undefined;
  /** phone contains the value, ignoring case. */
  phoneContainsFold?: string | null | undefined;
  /** phone equals the value, ignoring case. */
  phoneEqualFold?: string | null | undefined;
  /** phone is greater than the value. */
  phoneGT?: string | null | undefined;
  /** phone is at least the value. */
  phoneGTE?: string | null | undefined;
  /** phone begins with the value. */
  phoneHasPrefix?: string | null | undefined;
  /** phone ends with the value. */
  phoneHasSuffix?: string | null | undefined;
  /** phone is in the list. */
  phoneIn?: Array<string> | null | undefined;
  /** phone has no value. */
  phoneIsNil?: boolean | null | undefined;
  /** phone is less than the value. */
  phoneLT?: string | null | undefined;
  /** phone is at most the value. */
  phoneLTE?: string | null | undefined;
  /** phone differs from the value. */
  phoneNEQ?: string | null | undefined;
  /** phone is not in the list. */
  phoneNotIn?: Array<string> | null | undefined;
  /** phone has a value. */
  phoneNotNil?: boolean | null | undefined;
  /**
   * Finds by the beginnings of words of the name (ignoring accents and case), by the code, or by the document's beginning (at least 5
   * digits). Fast at a million customers.
   */
  search?: string | null | undefined;
  /** searchName equals the value. */
  searchName?: string | null | undefined;
  /** searchName contains the value. */
  searchNameContains?: string | null | undefined;
  /** searchName contains the value, ignoring case. */
  searchNameContainsFold?: string | null | undefined;
  /** searchName equals the value, ignoring case. */
  searchNameEqualFold?: string | null | undefined;
  /** searchName is greater than the value. */
  searchNameGT?: string | null | undefined;
  /** searchName is at least the value. */
  searchNameGTE?: string | null | undefined;
  /** searchName begins with the value. */
  searchNameHasPrefix?: string | null | undefined;
  /** searchName ends with the value. */
  searchNameHasSuffix?: string | null | undefined;
  /** searchName is in the list. */
  searchNameIn?: Array<string> | null | undefined;
  /** searchName is less than the value. */
  searchNameLT?: string | null | undefined;
  /** searchName is at most the value. */
  searchNameLTE?: string | null | undefined;
  /** searchName differs from the value. */
  searchNameNEQ?: string | null | undefined;
  /** searchName is not in the list. */
  searchNameNotIn?: Array<string> | null | undefined;
  /** type equals the value. */
  type?: CustomerType | null | undefined;
  /** type is in the list. */
  typeIn?: Array<CustomerType> | null | undefined;
  /** type differs from the value. */
  typeNEQ?: CustomerType | null | undefined;
  /** type is not in the list. */
  typeNotIn?: Array<CustomerType> | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
};

/** Which saved query to delete. */
export type DeleteSavedQueryInput = {
  /** The query. */
  id: string;
};

/** Which template to delete. */
export type DeleteServiceOrderTemplateInput = {
  /** The template. */
  id: string;
};

/** The values of a login that the file requires. */
export type DiciField =
  /** The municipality (COD_IBGE). */
  | 'CITY'
  /** The physical medium (TIPO_MEIO). */
  | 'MEDIUM'
  /** The product (TIPO_PRODUTO). */
  | 'PRODUCT'
  /** The contracted speed (VELOCIDADE): missing or not above 0. */
  | 'SPEED'
  /** The access technology (TIPO_TECNOLOGIA): missing, or not in the list of technologies. */
  | 'TECHNOLOGY'
  /** Urban or rural (TIPO_ATENDIMENTO). */
  | 'ZONE';

/** Whose declaration, and of which month. */
export type DiciMonthInput = {
  /** The branch's CNPJ, punctuation allowed. */
  cnpj: string;
  /** The month, 1 to 12. */
  month: number;
  /** The year, from 2000. */
  year: number;
};

/** What happened. */
export type EventType =
  /** Wrong facts of an access were corrected. */
  | 'ACCESS_CORRECTED'
  /** A request was denied for lack of permission. */
  | 'ACCESS_DENIED'
  /** An automation rule was added. */
  | 'AUTOMATION_RULE_CREATED'
  /** An automation rule was edited, or switched on or off. */
  | 'AUTOMATION_RULE_UPDATED'
  /** A run of an automation rule started. */
  | 'AUTOMATION_RUN_STARTED'
  /** The cancellation of many contracts was requested. */
  | 'BATCH_CREATED'
  /** A batch ended. */
  | 'BATCH_FINISHED'
  /** A chunk of a batch was carried out. */
  | 'BATCH_PROGRESSED'
  /** A mistaken cancellation was reversed. */
  | 'CANCELLATION_REVERSED'
  /** A cancellation was scheduled. */
  | 'CANCELLATION_SCHEDULED'
  /** A scheduled cancellation was undone. */
  | 'CANCELLATION_UNSCHEDULED'
  /** Equipment was lent. */
  | 'COMODATO_LENT'
  /** Equipment was returned. */
  | 'COMODATO_RETURNED'
  /** Equipment was written off. */
  | 'COMODATO_WRITTEN_OFF'
  /** A contract was cancelled. */
  | 'CONTRACT_CANCELLED'
  /** Plan, branch or address of a contract were corrected for a period. */
  | 'CONTRACT_CORRECTED'
  /** A contract was registered. */
  | 'CONTRACT_CREATED'
  /** A cancelled contract was reactivated. */
  | 'CONTRACT_REACTIVATED'
  /** A suspended contract was resumed. */
  | 'CONTRACT_RESUMED'
  /** A contract was suspended for non-payment. */
  | 'CONTRACT_SUSPENDED'
  /** A contract was edited. */
  | 'CONTRACT_UPDATED'
  /** A contract was given up before it was signed. */
  | 'CONTRACT_WITHDRAWN'
  /** A customer's personal data were permanently replaced. */
  | 'CUSTOMER_ANONYMIZED'
  /** A customer was registered. */
  | 'CUSTOMER_CREATED'
  /** A customer's full CPF or CNPJ was shown to someone. */
  | 'CUSTOMER_DOCUMENT_REVEALED'
  /** A customer was searched for by a full CPF or CNPJ. */
  | 'CUSTOMER_DOCUMENT_SEARCHED'
  /** A customer's record became inactive by a cancellation. */
  | 'CUSTOMER_INACTIVATED'
  /** A customer's record became active again by a reactivation. */
  | 'CUSTOMER_REACTIVATED'
  /** A customer was edited. */
  | 'CUSTOMER_UPDATED'
  /** A DICI month was closed. */
  | 'DICI_MONTH_CLOSED'
  /** A DICI month that is due lacks required data. */
  | 'DICI_MONTH_PENDING'
  /** A closed DICI month was rectified. */
  | 'DICI_MONTH_RECTIFIED'
  /** An export of a list was requested. */
  | 'EXPORT_REQUESTED'
  /** A login was registered. */
  | 'LOGIN_CREATED'
  /** Logins were inactivated by a cancellation and stay linked. */
  | 'LOGIN_KEPT'
  /** A login was linked to another contract. */
  | 'LOGIN_MOVED'
  /** Logins came back with their contract. */
  | 'LOGIN_REACTIVATED'
  /** A login got a new password. */
  | 'LOGIN_SECRET_RESET'
  /** Logins were inactivated by a cancellation and lost their link. */
  | 'LOGIN_UNLINKED'
  /** A login was edited. */
  | 'LOGIN_UPDATED'
  /** A notice to the customer was recorded. */
  | 'NOTICE_RECORDED'
  /** The general parameters were changed. */
  | 'PARAMETERS_UPDATED'
  /** Wrong facts of all accesses of a plan were corrected. */
  | 'PLAN_CORRECTED'
  /** What a plan delivers was changed. */
  | 'PLAN_UPDATED'
  /** The receipt of a cancellation was handed over. */
  | 'RECEIPT_DELIVERED'
  /** A query was saved. */
  | 'SAVED_QUERY_CREATED'
  /** A saved query was deleted. */
  | 'SAVED_QUERY_DELETED'
  /** A saved query was changed. */
  | 'SAVED_QUERY_UPDATED'
  /** A scheduled cancellation was refused when due. */
  | 'SCHEDULED_CANCELLATION_REFUSED'
  /** A service order moved to another state. */
  | 'SERVICE_ORDER_ADVANCED'
  /** A service order was opened. */
  | 'SERVICE_ORDER_OPENED'
  /** A user's sessions were ended early. */
  | 'SESSION_ENDED'
  /** An API token was created. */
  | 'TOKEN_CREATED'
  /** An API token was revoked. */
  | 'TOKEN_REVOKED'
  /** A user was added. */
  | 'USER_CREATED'
  /** A user changed their own password. */
  | 'USER_PASSWORD_CHANGED'
  /** A user's password was reset by another user. */
  | 'USER_PASSWORD_RESET'
  /** A user signed in. */
  | 'USER_SIGNED_IN'
  /** A user signed out. */
  | 'USER_SIGNED_OUT'
  /** A sign-in failed. */
  | 'USER_SIGN_IN_FAILED'
  /** A user's role or access was changed. */
  | 'USER_UPDATED'
  /** A webhook endpoint was added. */
  | 'WEBHOOK_ENDPOINT_CREATED'
  /** A webhook endpoint answered 410 Gone and gets no more events. */
  | 'WEBHOOK_ENDPOINT_DISABLED'
  /** A webhook endpoint was changed. */
  | 'WEBHOOK_ENDPOINT_UPDATED'
  /** A webhook endpoint got a new secret. */
  | 'WEBHOOK_SECRET_ROTATED'
  /** A test was sent to a webhook endpoint. */
  | 'WEBHOOK_TESTED';

/** Conditions on Event records; all of them must hold. */
export type EventWhereInput = {
  /** actorName equals the value. */
  actorName?: string | null | undefined;
  /** actorName contains the value. */
  actorNameContains?: string | null | undefined;
  /** actorName contains the value, ignoring case. */
  actorNameContainsFold?: string | null | undefined;
  /** actorName equals the value, ignoring case. */
  actorNameEqualFold?: string | null | undefined;
  /** actorName is greater than the value. */
  actorNameGT?: string | null | undefined;
  /** actorName is at least the value. */
  actorNameGTE?: string | null | undefined;
  /** actorName begins with the value. */
  actorNameHasPrefix?: string | null | undefined;
  /** actorName ends with the value. */
  actorNameHasSuffix?: string | null | undefined;
  /** actorName is in the list. */
  actorNameIn?: Array<string> | null | undefined;
  /** actorName is less than the value. */
  actorNameLT?: string | null | undefined;
  /** actorName is at most the value. */
  actorNameLTE?: string | null | undefined;
  /** actorName differs from the value. */
  actorNameNEQ?: string | null | undefined;
  /** actorName is not in the list. */
  actorNameNotIn?: Array<string> | null | undefined;
  /** All of the conditions hold. */
  and?: Array<EventWhereInput> | null | undefined;
  /** Whether there is a actor. */
  hasActor?: boolean | null | undefined;
  /** There is a actor that meets the conditions. */
  hasActorWith?: Array<UserWhereInput> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: EventWhereInput | null | undefined;
  /** occurredAt equals the value. */
  occurredAt?: string | null | undefined;
  /** occurredAt is greater than the value. */
  occurredAtGT?: string | null | undefined;
  /** occurredAt is at least the value. */
  occurredAtGTE?: string | null | undefined;
  /** occurredAt is in the list. */
  occurredAtIn?: Array<string> | null | undefined;
  /** occurredAt is less than the value. */
  occurredAtLT?: string | null | undefined;
  /** occurredAt is at most the value. */
  occurredAtLTE?: string | null | undefined;
  /** occurredAt differs from the value. */
  occurredAtNEQ?: string | null | undefined;
  /** occurredAt is not in the list. */
  occurredAtNotIn?: Array<string> | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<EventWhereInput> | null | undefined;
  /** type equals the value. */
  type?: EventType | null | undefined;
  /** type is in the list. */
  typeIn?: Array<EventType> | null | undefined;
  /** type differs from the value. */
  typeNEQ?: EventType | null | undefined;
  /** type is not in the list. */
  typeNotIn?: Array<EventType> | null | undefined;
};

/** The format of an export's file. */
export type ExportFormat =
  /** CSV as Excel reads it in Brazil: UTF-8 with BOM, semicolons, decimal commas, dates as dd/mm/yyyy in America/Sao_Paulo. */
  | 'CSV'
  /** JSON Lines: one JSON object per line, with raw API values. */
  | 'JSONL'
  /** An Excel workbook (Office Open XML). */
  | 'XLSX';

/** The progress of an export. */
export type ExportStatus =
  /** Its file was deleted because it expired, or because its owner's newer ones take up 1 GiB. */
  | 'EXPIRED'
  /** It failed with an internal error; request it again. */
  | 'FAILED'
  /** It is waiting to start. */
  | 'PENDING'
  /** The file is ready, until expiresAt. */
  | 'READY'
  /** It is being written. */
  | 'RUNNING'
  /** It was stopped, or its file was deleted. */
  | 'STOPPED';

/** Equipment to lend. */
export type LendComodatoInput = {
  /** The contract under which it is lent; not a cancelled one. */
  contractId: string;
  /** What is lent; 1 to 200 characters. */
  description: string;
  /** When it was lent; default now. Not in the future. */
  lentAt?: string | null | undefined;
  /** The serial number. */
  serialNumber?: string | null | undefined;
};

/** Conditions on LoginInterval records; all of them must hold. */
export type LoginIntervalWhereInput = {
  /** All of the conditions hold. */
  and?: Array<LoginIntervalWhereInput> | null | undefined;
  /** customerType equals the value. */
  customerType?: CustomerType | null | undefined;
  /** customerType is in the list. */
  customerTypeIn?: Array<CustomerType> | null | undefined;
  /** customerType differs from the value. */
  customerTypeNEQ?: CustomerType | null | undefined;
  /** customerType is not in the list. */
  customerTypeNotIn?: Array<CustomerType> | null | undefined;
  /** endedAt equals the value. */
  endedAt?: string | null | undefined;
  /** endedAt is greater than the value. */
  endedAtGT?: string | null | undefined;
  /** endedAt is at least the value. */
  endedAtGTE?: string | null | undefined;
  /** endedAt is in the list. */
  endedAtIn?: Array<string> | null | undefined;
  /** endedAt is less than the value. */
  endedAtLT?: string | null | undefined;
  /** endedAt is at most the value. */
  endedAtLTE?: string | null | undefined;
  /** endedAt differs from the value. */
  endedAtNEQ?: string | null | undefined;
  /** endedAt is not in the list. */
  endedAtNotIn?: Array<string> | null | undefined;
  /** Whether there is a city. */
  hasCity?: boolean | null | undefined;
  /** There is a city that meets the conditions. */
  hasCityWith?: Array<CityWhereInput> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** Whether there is a login. */
  hasLogin?: boolean | null | undefined;
  /** There is a login that meets the conditions. */
  hasLoginWith?: Array<LoginWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** medium equals the value. */
  medium?: Medium | null | undefined;
  /** medium is in the list. */
  mediumIn?: Array<Medium> | null | undefined;
  /** medium has no value. */
  mediumIsNil?: boolean | null | undefined;
  /** medium differs from the value. */
  mediumNEQ?: Medium | null | undefined;
  /** medium is not in the list. */
  mediumNotIn?: Array<Medium> | null | undefined;
  /** medium has a value. */
  mediumNotNil?: boolean | null | undefined;
  /** The condition doesn't hold. */
  not?: LoginIntervalWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<LoginIntervalWhereInput> | null | undefined;
  /** product equals the value. */
  product?: Product | null | undefined;
  /** product is in the list. */
  productIn?: Array<Product> | null | undefined;
  /** product has no value. */
  productIsNil?: boolean | null | undefined;
  /** product differs from the value. */
  productNEQ?: Product | null | undefined;
  /** product is not in the list. */
  productNotIn?: Array<Product> | null | undefined;
  /** product has a value. */
  productNotNil?: boolean | null | undefined;
  /** speedMbps equals the value. */
  speedMbps?: number | null | undefined;
  /** speedMbps is greater than the value. */
  speedMbpsGT?: number | null | undefined;
  /** speedMbps is at least the value. */
  speedMbpsGTE?: number | null | undefined;
  /** speedMbps is in the list. */
  speedMbpsIn?: Array<number> | null | undefined;
  /** speedMbps has no value. */
  speedMbpsIsNil?: boolean | null | undefined;
  /** speedMbps is less than the value. */
  speedMbpsLT?: number | null | undefined;
  /** speedMbps is at most the value. */
  speedMbpsLTE?: number | null | undefined;
  /** speedMbps differs from the value. */
  speedMbpsNEQ?: number | null | undefined;
  /** speedMbps is not in the list. */
  speedMbpsNotIn?: Array<number> | null | undefined;
  /** speedMbps has a value. */
  speedMbpsNotNil?: boolean | null | undefined;
  /** startedAt equals the value. */
  startedAt?: string | null | undefined;
  /** startedAt is greater than the value. */
  startedAtGT?: string | null | undefined;
  /** startedAt is at least the value. */
  startedAtGTE?: string | null | undefined;
  /** startedAt is in the list. */
  startedAtIn?: Array<string> | null | undefined;
  /** startedAt is less than the value. */
  startedAtLT?: string | null | undefined;
  /** startedAt is at most the value. */
  startedAtLTE?: string | null | undefined;
  /** startedAt differs from the value. */
  startedAtNEQ?: string | null | undefined;
  /** startedAt is not in the list. */
  startedAtNotIn?: Array<string> | null | undefined;
  /** technology equals the value. */
  technology?: string | null | undefined;
  /** technology contains the value. */
  technologyContains?: string | null | undefined;
  /** technology contains the value, ignoring case. */
  technologyContainsFold?: string | null | undefined;
  /** technology equals the value, ignoring case. */
  technologyEqualFold?: string | null | undefined;
  /** technology is greater than the value. */
  technologyGT?: string | null | undefined;
  /** technology is at least the value. */
  technologyGTE?: string | null | undefined;
  /** technology begins with the value. */
  technologyHasPrefix?: string | null | undefined;
  /** technology ends with the value. */
  technologyHasSuffix?: string | null | undefined;
  /** technology is in the list. */
  technologyIn?: Array<string> | null | undefined;
  /** technology has no value. */
  technologyIsNil?: boolean | null | undefined;
  /** technology is less than the value. */
  technologyLT?: string | null | undefined;
  /** technology is at most the value. */
  technologyLTE?: string | null | undefined;
  /** technology differs from the value. */
  technologyNEQ?: string | null | undefined;
  /** technology is not in the list. */
  technologyNotIn?: Array<string> | null | undefined;
  /** technology has a value. */
  technologyNotNil?: boolean | null | undefined;
  /** zone equals the value. */
  zone?: Zone | null | undefined;
  /** zone is in the list. */
  zoneIn?: Array<Zone> | null | undefined;
  /** zone has no value. */
  zoneIsNil?: boolean | null | undefined;
  /** zone differs from the value. */
  zoneNEQ?: Zone | null | undefined;
  /** zone is not in the list. */
  zoneNotIn?: Array<Zone> | null | undefined;
  /** zone has a value. */
  zoneNotNil?: boolean | null | undefined;
};

/** The order of a list: one property, then the id. */
export type LoginOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order Logins. */
  field: LoginOrderField;
};

/** Properties by which Login connections can be ordered. */
export type LoginOrderField =
  /** By activated at. */
  | 'ACTIVATED_AT'
  /** By created at. */
  | 'CREATED_AT'
  /** By updated at. */
  | 'UPDATED_AT'
  /** By username. */
  | 'USERNAME';

/** Conditions on Login records; all of them must hold. */
export type LoginWhereInput = {
  /** activatedAt equals the value. */
  activatedAt?: string | null | undefined;
  /** activatedAt is greater than the value. */
  activatedAtGT?: string | null | undefined;
  /** activatedAt is at least the value. */
  activatedAtGTE?: string | null | undefined;
  /** activatedAt is in the list. */
  activatedAtIn?: Array<string> | null | undefined;
  /** activatedAt is less than the value. */
  activatedAtLT?: string | null | undefined;
  /** activatedAt is at most the value. */
  activatedAtLTE?: string | null | undefined;
  /** activatedAt differs from the value. */
  activatedAtNEQ?: string | null | undefined;
  /** activatedAt is not in the list. */
  activatedAtNotIn?: Array<string> | null | undefined;
  /** active equals the value. */
  active?: boolean | null | undefined;
  /** active differs from the value. */
  activeNEQ?: boolean | null | undefined;
  /** All of the conditions hold. */
  and?: Array<LoginWhereInput> | null | undefined;
  /** code equals the value. */
  code?: string | null | undefined;
  /** code contains the value. */
  codeContains?: string | null | undefined;
  /** code contains the value, ignoring case. */
  codeContainsFold?: string | null | undefined;
  /** code equals the value, ignoring case. */
  codeEqualFold?: string | null | undefined;
  /** code is greater than the value. */
  codeGT?: string | null | undefined;
  /** code is at least the value. */
  codeGTE?: string | null | undefined;
  /** code begins with the value. */
  codeHasPrefix?: string | null | undefined;
  /** code ends with the value. */
  codeHasSuffix?: string | null | undefined;
  /** code is in the list. */
  codeIn?: Array<string> | null | undefined;
  /** code has no value. */
  codeIsNil?: boolean | null | undefined;
  /** code is less than the value. */
  codeLT?: string | null | undefined;
  /** code is at most the value. */
  codeLTE?: string | null | undefined;
  /** code differs from the value. */
  codeNEQ?: string | null | undefined;
  /** code is not in the list. */
  codeNotIn?: Array<string> | null | undefined;
  /** code has a value. */
  codeNotNil?: boolean | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** customerType equals the value. */
  customerType?: CustomerType | null | undefined;
  /** customerType is in the list. */
  customerTypeIn?: Array<CustomerType> | null | undefined;
  /** customerType differs from the value. */
  customerTypeNEQ?: CustomerType | null | undefined;
  /** customerType is not in the list. */
  customerTypeNotIn?: Array<CustomerType> | null | undefined;
  /** factsFrozenAt equals the value. */
  factsFrozenAt?: string | null | undefined;
  /** factsFrozenAt is greater than the value. */
  factsFrozenAtGT?: string | null | undefined;
  /** factsFrozenAt is at least the value. */
  factsFrozenAtGTE?: string | null | undefined;
  /** factsFrozenAt is in the list. */
  factsFrozenAtIn?: Array<string> | null | undefined;
  /** factsFrozenAt has no value. */
  factsFrozenAtIsNil?: boolean | null | undefined;
  /** factsFrozenAt is less than the value. */
  factsFrozenAtLT?: string | null | undefined;
  /** factsFrozenAt is at most the value. */
  factsFrozenAtLTE?: string | null | undefined;
  /** factsFrozenAt differs from the value. */
  factsFrozenAtNEQ?: string | null | undefined;
  /** factsFrozenAt is not in the list. */
  factsFrozenAtNotIn?: Array<string> | null | undefined;
  /** factsFrozenAt has a value. */
  factsFrozenAtNotNil?: boolean | null | undefined;
  /** Whether there is a city. */
  hasCity?: boolean | null | undefined;
  /** There is a city that meets the conditions. */
  hasCityWith?: Array<CityWhereInput> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** Whether there is a customer. */
  hasCustomer?: boolean | null | undefined;
  /** There is a customer that meets the conditions. */
  hasCustomerWith?: Array<CustomerWhereInput> | null | undefined;
  /** Whether there is a pastIntervals. */
  hasPastIntervals?: boolean | null | undefined;
  /** There is a pastIntervals that meets the conditions. */
  hasPastIntervalsWith?: Array<LoginIntervalWhereInput> | null | undefined;
  /** Whether there is a periods. */
  hasPeriods?: boolean | null | undefined;
  /** There is a periods that meets the conditions. */
  hasPeriodsWith?: Array<AccessPeriodWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** inactivatedAt equals the value. */
  inactivatedAt?: string | null | undefined;
  /** inactivatedAt is greater than the value. */
  inactivatedAtGT?: string | null | undefined;
  /** inactivatedAt is at least the value. */
  inactivatedAtGTE?: string | null | undefined;
  /** inactivatedAt is in the list. */
  inactivatedAtIn?: Array<string> | null | undefined;
  /** inactivatedAt has no value. */
  inactivatedAtIsNil?: boolean | null | undefined;
  /** inactivatedAt is less than the value. */
  inactivatedAtLT?: string | null | undefined;
  /** inactivatedAt is at most the value. */
  inactivatedAtLTE?: string | null | undefined;
  /** inactivatedAt differs from the value. */
  inactivatedAtNEQ?: string | null | undefined;
  /** inactivatedAt is not in the list. */
  inactivatedAtNotIn?: Array<string> | null | undefined;
  /** inactivatedAt has a value. */
  inactivatedAtNotNil?: boolean | null | undefined;
  /** medium equals the value. */
  medium?: Medium | null | undefined;
  /** medium is in the list. */
  mediumIn?: Array<Medium> | null | undefined;
  /** medium has no value. */
  mediumIsNil?: boolean | null | undefined;
  /** medium differs from the value. */
  mediumNEQ?: Medium | null | undefined;
  /** medium is not in the list. */
  mediumNotIn?: Array<Medium> | null | undefined;
  /** medium has a value. */
  mediumNotNil?: boolean | null | undefined;
  /** The condition doesn't hold. */
  not?: LoginWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<LoginWhereInput> | null | undefined;
  /** product equals the value. */
  product?: Product | null | undefined;
  /** product is in the list. */
  productIn?: Array<Product> | null | undefined;
  /** product has no value. */
  productIsNil?: boolean | null | undefined;
  /** product differs from the value. */
  productNEQ?: Product | null | undefined;
  /** product is not in the list. */
  productNotIn?: Array<Product> | null | undefined;
  /** product has a value. */
  productNotNil?: boolean | null | undefined;
  /**
   * Finds by the beginnings of the user name's parts (between . _ - and @), or by the customer as in the search of customers. Fast at
   * a million logins.
   */
  search?: string | null | undefined;
  /** speedMbps equals the value. */
  speedMbps?: number | null | undefined;
  /** speedMbps is greater than the value. */
  speedMbpsGT?: number | null | undefined;
  /** speedMbps is at least the value. */
  speedMbpsGTE?: number | null | undefined;
  /** speedMbps is in the list. */
  speedMbpsIn?: Array<number> | null | undefined;
  /** speedMbps has no value. */
  speedMbpsIsNil?: boolean | null | undefined;
  /** speedMbps is less than the value. */
  speedMbpsLT?: number | null | undefined;
  /** speedMbps is at most the value. */
  speedMbpsLTE?: number | null | undefined;
  /** speedMbps differs from the value. */
  speedMbpsNEQ?: number | null | undefined;
  /** speedMbps is not in the list. */
  speedMbpsNotIn?: Array<number> | null | undefined;
  /** speedMbps has a value. */
  speedMbpsNotNil?: boolean | null | undefined;
  /** technology equals the value. */
  technology?: string | null | undefined;
  /** technology contains the value. */
  technologyContains?: string | null | undefined;
  /** technology contains the value, ignoring case. */
  technologyContainsFold?: string | null | undefined;
  /** technology equals the value, ignoring case. */
  technologyEqualFold?: string | null | undefined;
  /** technology is greater than the value. */
  technologyGT?: string | null | undefined;
  /** technology is at least the value. */
  technologyGTE?: string | null | undefined;
  /** technology begins with the value. */
  technologyHasPrefix?: string | null | undefined;
  /** technology ends with the value. */
  technologyHasSuffix?: string | null | undefined;
  /** technology is in the list. */
  technologyIn?: Array<string> | null | undefined;
  /** technology has no value. */
  technologyIsNil?: boolean | null | undefined;
  /** technology is less than the value. */
  technologyLT?: string | null | undefined;
  /** technology is at most the value. */
  technologyLTE?: string | null | undefined;
  /** technology differs from the value. */
  technologyNEQ?: string | null | undefined;
  /** technology is not in the list. */
  technologyNotIn?: Array<string> | null | undefined;
  /** technology has a value. */
  technologyNotNil?: boolean | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
  /** username equals the value. */
  username?: string | null | undefined;
  /** username contains the value. */
  usernameContains?: string | null | undefined;
  /** username contains the value, ignoring case. */
  usernameContainsFold?: string | null | undefined;
  /** username equals the value, ignoring case. */
  usernameEqualFold?: string | null | undefined;
  /** username is greater than the value. */
  usernameGT?: string | null | undefined;
  /** username is at least the value. */
  usernameGTE?: string | null | undefined;
  /** username begins with the value. */
  usernameHasPrefix?: string | null | undefined;
  /** username ends with the value. */
  usernameHasSuffix?: string | null | undefined;
  /** username is in the list. */
  usernameIn?: Array<string> | null | undefined;
  /** username is less than the value. */
  usernameLT?: string | null | undefined;
  /** username is at most the value. */
  usernameLTE?: string | null | undefined;
  /** username differs from the value. */
  usernameNEQ?: string | null | undefined;
  /** username is not in the list. */
  usernameNotIn?: Array<string> | null | undefined;
  /** zone equals the value. */
  zone?: Zone | null | undefined;
  /** zone is in the list. */
  zoneIn?: Array<Zone> | null | undefined;
  /** zone has no value. */
  zoneIsNil?: boolean | null | undefined;
  /** zone differs from the value. */
  zoneNEQ?: Zone | null | undefined;
  /** zone is not in the list. */
  zoneNotIn?: Array<Zone> | null | undefined;
  /** zone has a value. */
  zoneNotNil?: boolean | null | undefined;
};

/** The regulator's TIPO_MEIO; the file writes it in lower case. */
export type Medium =
  /** Coaxial cable. */
  | 'CABO_COAXIAL'
  /** Copper pair. */
  | 'CABO_METALICO'
  /** Optical fibre. */
  | 'FIBRA'
  /** Radio. */
  | 'RADIO'
  /** Satellite. */
  | 'SATELITE';

/** Which login moves to which contract. */
export type MoveLoginInput = {
  /** The contract; a live one of the same customer, in service. */
  contractId: string;
  /** Whether to change nothing and only answer what would be changed. */
  dryRun?: boolean | null | undefined;
  /**
   * When the new link begins; default now. Not in the future, and not before the login or the contract began. Until its next move its
   * facts are those that the contract's other accesses had then; where none are recorded, the contract's current ones.
   */
  effectiveFrom?: string | null | undefined;
  /** The login; an active one. */
  loginId: string;
};

/** What a notice to a customer announced. */
export type NoticeKind =
  /** That a payment is overdue (notificação de débito vencido); 15 days later the contract may be suspended. */
  | 'DEFAULT'
  /** That the contract will be rescinded. */
  | 'RESCISSION';

/** Conditions on Notice records; all of them must hold. */
export type NoticeWhereInput = {
  /** All of the conditions hold. */
  and?: Array<NoticeWhereInput> | null | undefined;
  /** channel equals the value. */
  channel?: string | null | undefined;
  /** channel contains the value. */
  channelContains?: string | null | undefined;
  /** channel contains the value, ignoring case. */
  channelContainsFold?: string | null | undefined;
  /** channel equals the value, ignoring case. */
  channelEqualFold?: string | null | undefined;
  /** channel is greater than the value. */
  channelGT?: string | null | undefined;
  /** channel is at least the value. */
  channelGTE?: string | null | undefined;
  /** channel begins with the value. */
  channelHasPrefix?: string | null | undefined;
  /** channel ends with the value. */
  channelHasSuffix?: string | null | undefined;
  /** channel is in the list. */
  channelIn?: Array<string> | null | undefined;
  /** channel has no value. */
  channelIsNil?: boolean | null | undefined;
  /** channel is less than the value. */
  channelLT?: string | null | undefined;
  /** channel is at most the value. */
  channelLTE?: string | null | undefined;
  /** channel differs from the value. */
  channelNEQ?: string | null | undefined;
  /** channel is not in the list. */
  channelNotIn?: Array<string> | null | undefined;
  /** channel has a value. */
  channelNotNil?: boolean | null | undefined;
  /** delivery equals the value. */
  delivery?: string | null | undefined;
  /** delivery contains the value. */
  deliveryContains?: string | null | undefined;
  /** delivery contains the value, ignoring case. */
  deliveryContainsFold?: string | null | undefined;
  /** delivery equals the value, ignoring case. */
  deliveryEqualFold?: string | null | undefined;
  /** delivery is greater than the value. */
  deliveryGT?: string | null | undefined;
  /** delivery is at least the value. */
  deliveryGTE?: string | null | undefined;
  /** delivery begins with the value. */
  deliveryHasPrefix?: string | null | undefined;
  /** delivery ends with the value. */
  deliveryHasSuffix?: string | null | undefined;
  /** delivery is in the list. */
  deliveryIn?: Array<string> | null | undefined;
  /** delivery has no value. */
  deliveryIsNil?: boolean | null | undefined;
  /** delivery is less than the value. */
  deliveryLT?: string | null | undefined;
  /** delivery is at most the value. */
  deliveryLTE?: string | null | undefined;
  /** delivery differs from the value. */
  deliveryNEQ?: string | null | undefined;
  /** delivery is not in the list. */
  deliveryNotIn?: Array<string> | null | undefined;
  /** delivery has a value. */
  deliveryNotNil?: boolean | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** kind equals the value. */
  kind?: NoticeKind | null | undefined;
  /** kind is in the list. */
  kindIn?: Array<NoticeKind> | null | undefined;
  /** kind differs from the value. */
  kindNEQ?: NoticeKind | null | undefined;
  /** kind is not in the list. */
  kindNotIn?: Array<NoticeKind> | null | undefined;
  /** The condition doesn't hold. */
  not?: NoticeWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<NoticeWhereInput> | null | undefined;
  /** proof equals the value. */
  proof?: string | null | undefined;
  /** proof contains the value. */
  proofContains?: string | null | undefined;
  /** proof contains the value, ignoring case. */
  proofContainsFold?: string | null | undefined;
  /** proof equals the value, ignoring case. */
  proofEqualFold?: string | null | undefined;
  /** proof is greater than the value. */
  proofGT?: string | null | undefined;
  /** proof is at least the value. */
  proofGTE?: string | null | undefined;
  /** proof begins with the value. */
  proofHasPrefix?: string | null | undefined;
  /** proof ends with the value. */
  proofHasSuffix?: string | null | undefined;
  /** proof is in the list. */
  proofIn?: Array<string> | null | undefined;
  /** proof has no value. */
  proofIsNil?: boolean | null | undefined;
  /** proof is less than the value. */
  proofLT?: string | null | undefined;
  /** proof is at most the value. */
  proofLTE?: string | null | undefined;
  /** proof differs from the value. */
  proofNEQ?: string | null | undefined;
  /** proof is not in the list. */
  proofNotIn?: Array<string> | null | undefined;
  /** proof has a value. */
  proofNotNil?: boolean | null | undefined;
  /** recordedAt equals the value. */
  recordedAt?: string | null | undefined;
  /** recordedAt is greater than the value. */
  recordedAtGT?: string | null | undefined;
  /** recordedAt is at least the value. */
  recordedAtGTE?: string | null | undefined;
  /** recordedAt is in the list. */
  recordedAtIn?: Array<string> | null | undefined;
  /** recordedAt is less than the value. */
  recordedAtLT?: string | null | undefined;
  /** recordedAt is at most the value. */
  recordedAtLTE?: string | null | undefined;
  /** recordedAt differs from the value. */
  recordedAtNEQ?: string | null | undefined;
  /** recordedAt is not in the list. */
  recordedAtNotIn?: Array<string> | null | undefined;
  /** recordedByName equals the value. */
  recordedByName?: string | null | undefined;
  /** recordedByName contains the value. */
  recordedByNameContains?: string | null | undefined;
  /** recordedByName contains the value, ignoring case. */
  recordedByNameContainsFold?: string | null | undefined;
  /** recordedByName equals the value, ignoring case. */
  recordedByNameEqualFold?: string | null | undefined;
  /** recordedByName is greater than the value. */
  recordedByNameGT?: string | null | undefined;
  /** recordedByName is at least the value. */
  recordedByNameGTE?: string | null | undefined;
  /** recordedByName begins with the value. */
  recordedByNameHasPrefix?: string | null | undefined;
  /** recordedByName ends with the value. */
  recordedByNameHasSuffix?: string | null | undefined;
  /** recordedByName is in the list. */
  recordedByNameIn?: Array<string> | null | undefined;
  /** recordedByName is less than the value. */
  recordedByNameLT?: string | null | undefined;
  /** recordedByName is at most the value. */
  recordedByNameLTE?: string | null | undefined;
  /** recordedByName differs from the value. */
  recordedByNameNEQ?: string | null | undefined;
  /** recordedByName is not in the list. */
  recordedByNameNotIn?: Array<string> | null | undefined;
  /** sentAt equals the value. */
  sentAt?: string | null | undefined;
  /** sentAt is greater than the value. */
  sentAtGT?: string | null | undefined;
  /** sentAt is at least the value. */
  sentAtGTE?: string | null | undefined;
  /** sentAt is in the list. */
  sentAtIn?: Array<string> | null | undefined;
  /** sentAt is less than the value. */
  sentAtLT?: string | null | undefined;
  /** sentAt is at most the value. */
  sentAtLTE?: string | null | undefined;
  /** sentAt differs from the value. */
  sentAtNEQ?: string | null | undefined;
  /** sentAt is not in the list. */
  sentAtNotIn?: Array<string> | null | undefined;
  /** settledAt equals the value. */
  settledAt?: string | null | undefined;
  /** settledAt is greater than the value. */
  settledAtGT?: string | null | undefined;
  /** settledAt is at least the value. */
  settledAtGTE?: string | null | undefined;
  /** settledAt is in the list. */
  settledAtIn?: Array<string> | null | undefined;
  /** settledAt has no value. */
  settledAtIsNil?: boolean | null | undefined;
  /** settledAt is less than the value. */
  settledAtLT?: string | null | undefined;
  /** settledAt is at most the value. */
  settledAtLTE?: string | null | undefined;
  /** settledAt differs from the value. */
  settledAtNEQ?: string | null | undefined;
  /** settledAt is not in the list. */
  settledAtNotIn?: Array<string> | null | undefined;
  /** settledAt has a value. */
  settledAtNotNil?: boolean | null | undefined;
};

/** What a batch does when a contract is refused. */
export type OnRefusal =
  /** Changes nothing at all, not even the contracts before. */
  | 'ALL_OR_NOTHING'
  /** Goes on with the next contract. */
  | 'SKIP'
  /** Ends there; what was already done isn't undone. */
  | 'STOP';

/** Possible directions in which to order a list of items when provided an `orderBy` argument. */
export type OrderDirection =
  /** Specifies an ascending order for a given `orderBy` argument. */
  | 'ASC'
  /** Specifies a descending order for a given `orderBy` argument. */
  | 'DESC';

/** Conditions on ParametersRevision records; all of them must hold. */
export type ParametersRevisionWhereInput = {
  /** All of the conditions hold. */
  and?: Array<ParametersRevisionWhereInput> | null | undefined;
  /** changedAt equals the value. */
  changedAt?: string | null | undefined;
  /** changedAt is greater than the value. */
  changedAtGT?: string | null | undefined;
  /** changedAt is at least the value. */
  changedAtGTE?: string | null | undefined;
  /** changedAt is in the list. */
  changedAtIn?: Array<string> | null | undefined;
  /** changedAt is less than the value. */
  changedAtLT?: string | null | undefined;
  /** changedAt is at most the value. */
  changedAtLTE?: string | null | undefined;
  /** changedAt differs from the value. */
  changedAtNEQ?: string | null | undefined;
  /** changedAt is not in the list. */
  changedAtNotIn?: Array<string> | null | undefined;
  /** changedByName equals the value. */
  changedByName?: string | null | undefined;
  /** changedByName contains the value. */
  changedByNameContains?: string | null | undefined;
  /** changedByName contains the value, ignoring case. */
  changedByNameContainsFold?: string | null | undefined;
  /** changedByName equals the value, ignoring case. */
  changedByNameEqualFold?: string | null | undefined;
  /** changedByName is greater than the value. */
  changedByNameGT?: string | null | undefined;
  /** changedByName is at least the value. */
  changedByNameGTE?: string | null | undefined;
  /** changedByName begins with the value. */
  changedByNameHasPrefix?: string | null | undefined;
  /** changedByName ends with the value. */
  changedByNameHasSuffix?: string | null | undefined;
  /** changedByName is in the list. */
  changedByNameIn?: Array<string> | null | undefined;
  /** changedByName is less than the value. */
  changedByNameLT?: string | null | undefined;
  /** changedByName is at most the value. */
  changedByNameLTE?: string | null | undefined;
  /** changedByName differs from the value. */
  changedByNameNEQ?: string | null | undefined;
  /** changedByName is not in the list. */
  changedByNameNotIn?: Array<string> | null | undefined;
  /** checkOpenComodatos equals the value. */
  checkOpenComodatos?: boolean | null | undefined;
  /** checkOpenComodatos differs from the value. */
  checkOpenComodatosNEQ?: boolean | null | undefined;
  /** Whether there is a changedBy. */
  hasChangedBy?: boolean | null | undefined;
  /** There is a changedBy that meets the conditions. */
  hasChangedByWith?: Array<UserWhereInput> | null | undefined;
  /** Whether there is a pickupTemplate. */
  hasPickupTemplate?: boolean | null | undefined;
  /** There is a pickupTemplate that meets the conditions. */
  hasPickupTemplateWith?: Array<ServiceOrderTemplateWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** inactivateCustomer equals the value. */
  inactivateCustomer?: boolean | null | undefined;
  /** inactivateCustomer differs from the value. */
  inactivateCustomerNEQ?: boolean | null | undefined;
  /** keepLoginLink equals the value. */
  keepLoginLink?: boolean | null | undefined;
  /** keepLoginLink differs from the value. */
  keepLoginLinkNEQ?: boolean | null | undefined;
  /** The condition doesn't hold. */
  not?: ParametersRevisionWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ParametersRevisionWhereInput> | null | undefined;
  /** revision equals the value. */
  revision?: number | null | undefined;
  /** revision is greater than the value. */
  revisionGT?: number | null | undefined;
  /** revision is at least the value. */
  revisionGTE?: number | null | undefined;
  /** revision is in the list. */
  revisionIn?: Array<number> | null | undefined;
  /** revision is less than the value. */
  revisionLT?: number | null | undefined;
  /** revision is at most the value. */
  revisionLTE?: number | null | undefined;
  /** revision differs from the value. */
  revisionNEQ?: number | null | undefined;
  /** revision is not in the list. */
  revisionNotIn?: Array<number> | null | undefined;
};

/** A permission that a role includes. */
export type Permission =
  /** Permanently replace the personal data of former customers. Scope customers:anonymize. */
  | 'ANONYMIZE'
  /** Set up and run the rules that cancel contracts automatically. Scope automation:write. */
  | 'AUTOMATE'
  /** Cancel with an effective date in the past. Scope contracts:backdate. */
  | 'BACK_DATE'
  /** Cancel contracts. Scope contracts:cancel. */
  | 'CANCEL'
  /** Change the general parameters. Scope parameters:write. */
  | 'CHANGE_PARAMETERS'
  /** Close and rectify DICI months. Scope dici:close. */
  | 'CLOSE_DICI'
  /** Create and revoke machines' API tokens, and set up webhooks. Scope integrations:write. */
  | 'INTEGRATE'
  /**
   * Create users, change their roles, reset their passwords and end their sessions; and read who signed in or was denied access, and
   * from where. Scope users:write.
   */
  | 'MANAGE_USERS'
  /** Cancel despite open comodatos, with a written reason. Scope comodatos:override. */
  | 'OVERRIDE_COMODATOS'
  /** Read everything but the DICI declarations, the machines' tokens and webhooks, and users' secrets. Scope contracts:read. */
  | 'READ'
  /** Read the DICI declarations. Scope dici:read. */
  | 'READ_DICI'
  /** Create and edit customers, contracts, logins, comodatos, service orders and reference data. Scope contracts:write. */
  | 'REGISTER'
  /** Reverse mistaken cancellations (estorno), with a written reason. Scope cancellations:reverse. */
  | 'REVERSE_CANCELLATION';

/** What a plan delivers. Fields that are left out keep their values. */
export type PlanFactsInput = {
  /** The physical medium. */
  medium?: Medium | null | undefined;
  /** The product. */
  product?: Product | null | undefined;
  /** Contracted Mbps: above 0, at most 3 decimals. */
  speedMbps?: number | null | undefined;
  /** The code of an access technology in use (query technologies). */
  technology?: string | null | undefined;
};

/** The order of a list: one property, then the id. */
export type PlanOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order Plans. */
  field: PlanOrderField;
};

/** Properties by which Plan connections can be ordered. */
export type PlanOrderField =
  /** By created at. */
  | 'CREATED_AT'
  /** By name. */
  | 'NAME'
  /** By updated at. */
  | 'UPDATED_AT';

/** Conditions on Plan records; all of them must hold. */
export type PlanWhereInput = {
  /** active equals the value. */
  active?: boolean | null | undefined;
  /** active differs from the value. */
  activeNEQ?: boolean | null | undefined;
  /** All of the conditions hold. */
  and?: Array<PlanWhereInput> | null | undefined;
  /** code equals the value. */
  code?: string | null | undefined;
  /** code contains the value. */
  codeContains?: string | null | undefined;
  /** code contains the value, ignoring case. */
  codeContainsFold?: string | null | undefined;
  /** code equals the value, ignoring case. */
  codeEqualFold?: string | null | undefined;
  /** code is greater than the value. */
  codeGT?: string | null | undefined;
  /** code is at least the value. */
  codeGTE?: string | null | undefined;
  /** code begins with the value. */
  codeHasPrefix?: string | null | undefined;
  /** code ends with the value. */
  codeHasSuffix?: string | null | undefined;
  /** code is in the list. */
  codeIn?: Array<string> | null | undefined;
  /** code is less than the value. */
  codeLT?: string | null | undefined;
  /** code is at most the value. */
  codeLTE?: string | null | undefined;
  /** code differs from the value. */
  codeNEQ?: string | null | undefined;
  /** code is not in the list. */
  codeNotIn?: Array<string> | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** Whether there is a contracts. */
  hasContracts?: boolean | null | undefined;
  /** There is a contracts that meets the conditions. */
  hasContractsWith?: Array<ContractWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** medium equals the value. */
  medium?: Medium | null | undefined;
  /** medium is in the list. */
  mediumIn?: Array<Medium> | null | undefined;
  /** medium has no value. */
  mediumIsNil?: boolean | null | undefined;
  /** medium differs from the value. */
  mediumNEQ?: Medium | null | undefined;
  /** medium is not in the list. */
  mediumNotIn?: Array<Medium> | null | undefined;
  /** medium has a value. */
  mediumNotNil?: boolean | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: PlanWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<PlanWhereInput> | null | undefined;
  /** priceCents equals the value. */
  priceCents?: number | null | undefined;
  /** priceCents is greater than the value. */
  priceCentsGT?: number | null | undefined;
  /** priceCents is at least the value. */
  priceCentsGTE?: number | null | undefined;
  /** priceCents is in the list. */
  priceCentsIn?: Array<number> | null | undefined;
  /** priceCents is less than the value. */
  priceCentsLT?: number | null | undefined;
  /** priceCents is at most the value. */
  priceCentsLTE?: number | null | undefined;
  /** priceCents differs from the value. */
  priceCentsNEQ?: number | null | undefined;
  /** priceCents is not in the list. */
  priceCentsNotIn?: Array<number> | null | undefined;
  /** product equals the value. */
  product?: Product | null | undefined;
  /** product is in the list. */
  productIn?: Array<Product> | null | undefined;
  /** product differs from the value. */
  productNEQ?: Product | null | undefined;
  /** product is not in the list. */
  productNotIn?: Array<Product> | null | undefined;
  /** speedMbps equals the value. */
  speedMbps?: number | null | undefined;
  /** speedMbps is greater than the value. */
  speedMbpsGT?: number | null | undefined;
  /** speedMbps is at least the value. */
  speedMbpsGTE?: number | null | undefined;
  /** speedMbps is in the list. */
  speedMbpsIn?: Array<number> | null | undefined;
  /** speedMbps has no value. */
  speedMbpsIsNil?: boolean | null | undefined;
  /** speedMbps is less than the value. */
  speedMbpsLT?: number | null | undefined;
  /** speedMbps is at most the value. */
  speedMbpsLTE?: number | null | undefined;
  /** speedMbps differs from the value. */
  speedMbpsNEQ?: number | null | undefined;
  /** speedMbps is not in the list. */
  speedMbpsNotIn?: Array<number> | null | undefined;
  /** speedMbps has a value. */
  speedMbpsNotNil?: boolean | null | undefined;
  /** technology equals the value. */
  technology?: string | null | undefined;
  /** technology contains the value. */
  technologyContains?: string | null | undefined;
  /** technology contains the value, ignoring case. */
  technologyContainsFold?: string | null | undefined;
  /** technology equals the value, ignoring case. */
  technologyEqualFold?: string | null | undefined;
  /** technology is greater than the value. */
  technologyGT?: string | null | undefined;
  /** technology is at least the value. */
  technologyGTE?: string | null | undefined;
  /** technology begins with the value. */
  technologyHasPrefix?: string | null | undefined;
  /** technology ends with the value. */
  technologyHasSuffix?: string | null | undefined;
  /** technology is in the list. */
  technologyIn?: Array<string> | null | undefined;
  /** technology has no value. */
  technologyIsNil?: boolean | null | undefined;
  /** technology is less than the value. */
  technologyLT?: string | null | undefined;
  /** technology is at most the value. */
  technologyLTE?: string | null | undefined;
  /** technology differs from the value. */
  technologyNEQ?: string | null | undefined;
  /** technology is not in the list. */
  technologyNotIn?: Array<string> | null | undefined;
  /** technology has a value. */
  technologyNotNil?: boolean | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
};

/** The regulator's TIPO_PRODUTO; the file writes it in lower case. */
export type Product =
  /** Internet access. */
  | 'INTERNET'
  /** Dedicated line. */
  | 'LINHA_DEDICADA'
  /** Machine to machine. */
  | 'M2M'
  /** Anything else. */
  | 'OUTROS';

/** Which contract to reactivate. */
export type ReactivateContractInput = {
  /** The contract; CANCELLED. */
  contractId: string;
  /** A note on the record; at most 2,000 characters. */
  note?: string | null | undefined;
};

/** Conditions on ReceiptDelivery records; all of them must hold. */
export type ReceiptDeliveryWhereInput = {
  /** All of the conditions hold. */
  and?: Array<ReceiptDeliveryWhereInput> | null | undefined;
  /** deliveredAt equals the value. */
  deliveredAt?: string | null | undefined;
  /** deliveredAt is greater than the value. */
  deliveredAtGT?: string | null | undefined;
  /** deliveredAt is at least the value. */
  deliveredAtGTE?: string | null | undefined;
  /** deliveredAt is in the list. */
  deliveredAtIn?: Array<string> | null | undefined;
  /** deliveredAt is less than the value. */
  deliveredAtLT?: string | null | undefined;
  /** deliveredAt is at most the value. */
  deliveredAtLTE?: string | null | undefined;
  /** deliveredAt differs from the value. */
  deliveredAtNEQ?: string | null | undefined;
  /** deliveredAt is not in the list. */
  deliveredAtNotIn?: Array<string> | null | undefined;
  /** Whether there is a cancellation. */
  hasCancellation?: boolean | null | undefined;
  /** There is a cancellation that meets the conditions. */
  hasCancellationWith?: Array<CancellationWhereInput> | null | undefined;
  /** Whether there is a recordedBy. */
  hasRecordedBy?: boolean | null | undefined;
  /** There is a recordedBy that meets the conditions. */
  hasRecordedByWith?: Array<UserWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** means equals the value. */
  means?: ReceiptMeans | null | undefined;
  /** means is in the list. */
  meansIn?: Array<ReceiptMeans> | null | undefined;
  /** means differs from the value. */
  meansNEQ?: ReceiptMeans | null | undefined;
  /** means is not in the list. */
  meansNotIn?: Array<ReceiptMeans> | null | undefined;
  /** The condition doesn't hold. */
  not?: ReceiptDeliveryWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ReceiptDeliveryWhereInput> | null | undefined;
  /** recordedAt equals the value. */
  recordedAt?: string | null | undefined;
  /** recordedAt is greater than the value. */
  recordedAtGT?: string | null | undefined;
  /** recordedAt is at least the value. */
  recordedAtGTE?: string | null | undefined;
  /** recordedAt is in the list. */
  recordedAtIn?: Array<string> | null | undefined;
  /** recordedAt is less than the value. */
  recordedAtLT?: string | null | undefined;
  /** recordedAt is at most the value. */
  recordedAtLTE?: string | null | undefined;
  /** recordedAt differs from the value. */
  recordedAtNEQ?: string | null | undefined;
  /** recordedAt is not in the list. */
  recordedAtNotIn?: Array<string> | null | undefined;
  /** recordedByName equals the value. */
  recordedByName?: string | null | undefined;
  /** recordedByName contains the value. */
  recordedByNameContains?: string | null | undefined;
  /** recordedByName contains the value, ignoring case. */
  recordedByNameContainsFold?: string | null | undefined;
  /** recordedByName equals the value, ignoring case. */
  recordedByNameEqualFold?: string | null | undefined;
  /** recordedByName is greater than the value. */
  recordedByNameGT?: string | null | undefined;
  /** recordedByName is at least the value. */
  recordedByNameGTE?: string | null | undefined;
  /** recordedByName begins with the value. */
  recordedByNameHasPrefix?: string | null | undefined;
  /** recordedByName ends with the value. */
  recordedByNameHasSuffix?: string | null | undefined;
  /** recordedByName is in the list. */
  recordedByNameIn?: Array<string> | null | undefined;
  /** recordedByName is less than the value. */
  recordedByNameLT?: string | null | undefined;
  /** recordedByName is at most the value. */
  recordedByNameLTE?: string | null | undefined;
  /** recordedByName differs from the value. */
  recordedByNameNEQ?: string | null | undefined;
  /** recordedByName is not in the list. */
  recordedByNameNotIn?: Array<string> | null | undefined;
  /** reference equals the value. */
  reference?: string | null | undefined;
  /** reference contains the value. */
  referenceContains?: string | null | undefined;
  /** reference contains the value, ignoring case. */
  referenceContainsFold?: string | null | undefined;
  /** reference equals the value, ignoring case. */
  referenceEqualFold?: string | null | undefined;
  /** reference is greater than the value. */
  referenceGT?: string | null | undefined;
  /** reference is at least the value. */
  referenceGTE?: string | null | undefined;
  /** reference begins with the value. */
  referenceHasPrefix?: string | null | undefined;
  /** reference ends with the value. */
  referenceHasSuffix?: string | null | undefined;
  /** reference is in the list. */
  referenceIn?: Array<string> | null | undefined;
  /** reference has no value. */
  referenceIsNil?: boolean | null | undefined;
  /** reference is less than the value. */
  referenceLT?: string | null | undefined;
  /** reference is at most the value. */
  referenceLTE?: string | null | undefined;
  /** reference differs from the value. */
  referenceNEQ?: string | null | undefined;
  /** reference is not in the list. */
  referenceNotIn?: Array<string> | null | undefined;
  /** reference has a value. */
  referenceNotNil?: boolean | null | undefined;
};

/** How the receipt of a cancellation was handed over. */
export type ReceiptMeans =
  /** Downloaded by the customer. */
  | 'DOWNLOAD'
  /** By e-mail. */
  | 'EMAIL'
  /** On paper, in person. */
  | 'IN_PERSON'
  /** By a message, for example SMS or WhatsApp. */
  | 'MESSAGE'
  /** By post. */
  | 'POST';

/** A notice to a customer. */
export type RecordNoticeInput = {
  /** How, for example "carta"; at most 100 characters. */
  channel?: string | null | undefined;
  /** The unpaid contract; not cancelled. */
  contractId: string;
  /** How it was delivered, for example "AR assinado em 12/03/2026"; at most 200 characters. */
  delivery?: string | null | undefined;
  /** What it announced. */
  kind: NoticeKind;
  /** A reference to the proof of its delivery; at most 200 characters. */
  proof?: string | null | undefined;
  /** When the customer was notified; default now. Not in the future. */
  sentAt?: string | null | undefined;
};

/** That a receipt was handed over. */
export type RecordReceiptInput = {
  /** The cancellation. */
  cancellationId: string;
  /** When; default now. Not in the future, and not before the cancellation was recorded. */
  deliveredAt?: string | null | undefined;
  /** How it was handed over. */
  means: ReceiptMeans;
  /** A reference to its proof, for example the number of a registered letter; at most 200 characters. */
  reference?: string | null | undefined;
};

/** Which month to rectify, and why. */
export type RectifyDiciMonthInput = {
  /** The branch's CNPJ, punctuation allowed. */
  cnpj: string;
  /** The month, 1 to 12. */
  month: number;
  /** Why; 1 to 2,000 characters. */
  note: string;
  /** The year. */
  year: number;
};

/** What to send again: a delivery, or an endpoint with a period. */
export type ReplayWebhookDeliveriesInput = {
  /** The delivery. */
  deliveryId?: string | null | undefined;
  /** The endpoint, with from and until. */
  endpointId?: string | null | undefined;
  /** Events from this instant on. */
  from?: string | null | undefined;
  /** Events before this instant; default now. */
  until?: string | null | undefined;
};

/** How a consumer asked for a cancellation. */
export type RequestChannel =
  /** By an attendant, on the telephone or in a chat. */
  | 'ATTENDANT'
  /** At a counter of the provider. */
  | 'COUNTER'
  /** By self-service, on the website or in an app. */
  | 'SELF_SERVICE'
  /** In writing, by letter or e-mail. */
  | 'WRITTEN';

/** Which login gets another password. */
export type ResetLoginSecretInput = {
  /** The login; an active one. */
  loginId: string;
  /** The password; default: a random one, which is returned once. */
  secret?: string | null | undefined;
};

/** Which contract to resume. */
export type ResumeContractInput = {
  /** The contract; SUSPENDED. */
  contractId: string;
};

/** Which scheduled cancellation to retry. */
export type RetryScheduledCancellationInput = {
  /** The scheduled cancellation; REFUSED. */
  id: string;
  /** Cancels despite open comodatos, as in cancelContract; null keeps what was scheduled. */
  overrideOpenComodatos?: string | null | undefined;
  /**
   * Another active reason for the cancellation, which the schedule then has; null keeps the schedule's, even one that was deactivated
   * since.
   */
  reasonId?: string | null | undefined;
};

/** Equipment that was returned. */
export type ReturnComodatoInput = {
  /** The comodato. */
  id: string;
  /** When it was returned; default now. Not in the future and not before it was lent. */
  returnedAt?: string | null | undefined;
};

/** Whose document to show. */
export type RevealCustomerDocumentInput = {
  /** The customer. */
  id: string;
};

/** Which cancellation was a mistake, and why. */
export type ReverseCancellationInput = {
  /** The cancellation; the one in force of its contract. */
  cancellationId: string;
  /** Whether to change nothing and only answer what would be changed. */
  dryRun?: boolean | null | undefined;
  /** Why it was a mistake; 1 to 2,000 characters. It is recorded. */
  reason: string;
};

/** Which token to revoke. */
export type RevokeApiTokenInput = {
  /** The token. */
  id: string;
};

/** A user's role. */
export type Role =
  /** Everything. */
  | 'ADMIN'
  /** Reads. */
  | 'ANALYST'
  /** Reads, maintains the reference data and cancels contracts. */
  | 'OPERATOR';

/** Whose secret to replace. */
export type RotateWebhookSecretInput = {
  /** The endpoint. */
  id: string;
};

/** Which rule to run, and how. */
export type RunAutomationRuleInput = {
  /** Whether to change nothing and only answer what would happen. */
  dryRun: boolean;
  /** The parametersRevision of the dry run: when the parameters have changed since, the answer is STALE_PREVIEW. */
  expectedParametersRevision?: number | null | undefined;
  /** The rule, active or not. */
  id: string;
};

/** The outcome of a scheduled cancellation so far. */
export type ScheduleStatus =
  /** It was carried out. */
  | 'DONE'
  /** It was refused when due and must be retried or undone. */
  | 'REFUSED'
  /** It is not due yet. */
  | 'SCHEDULED'
  /** The contract was cancelled in another way before. */
  | 'SUPERSEDED'
  /** It was undone. */
  | 'UNDONE';

/** Conditions on ScheduledCancellation records; all of them must hold. */
export type ScheduledCancellationWhereInput = {
  /** All of the conditions hold. */
  and?: Array<ScheduledCancellationWhereInput> | null | undefined;
  /** attemptedAt equals the value. */
  attemptedAt?: string | null | undefined;
  /** attemptedAt is greater than the value. */
  attemptedAtGT?: string | null | undefined;
  /** attemptedAt is at least the value. */
  attemptedAtGTE?: string | null | undefined;
  /** attemptedAt is in the list. */
  attemptedAtIn?: Array<string> | null | undefined;
  /** attemptedAt has no value. */
  attemptedAtIsNil?: boolean | null | undefined;
  /** attemptedAt is less than the value. */
  attemptedAtLT?: string | null | undefined;
  /** attemptedAt is at most the value. */
  attemptedAtLTE?: string | null | undefined;
  /** attemptedAt differs from the value. */
  attemptedAtNEQ?: string | null | undefined;
  /** attemptedAt is not in the list. */
  attemptedAtNotIn?: Array<string> | null | undefined;
  /** attemptedAt has a value. */
  attemptedAtNotNil?: boolean | null | undefined;
  /** channel equals the value. */
  channel?: RequestChannel | null | undefined;
  /** channel is in the list. */
  channelIn?: Array<RequestChannel> | null | undefined;
  /** channel has no value. */
  channelIsNil?: boolean | null | undefined;
  /** channel differs from the value. */
  channelNEQ?: RequestChannel | null | undefined;
  /** channel is not in the list. */
  channelNotIn?: Array<RequestChannel> | null | undefined;
  /** channel has a value. */
  channelNotNil?: boolean | null | undefined;
  /** effectiveAt equals the value. */
  effectiveAt?: string | null | undefined;
  /** effectiveAt is greater than the value. */
  effectiveAtGT?: string | null | undefined;
  /** effectiveAt is at least the value. */
  effectiveAtGTE?: string | null | undefined;
  /** effectiveAt is in the list. */
  effectiveAtIn?: Array<string> | null | undefined;
  /** effectiveAt is less than the value. */
  effectiveAtLT?: string | null | undefined;
  /** effectiveAt is at most the value. */
  effectiveAtLTE?: string | null | undefined;
  /** effectiveAt differs from the value. */
  effectiveAtNEQ?: string | null | undefined;
  /** effectiveAt is not in the list. */
  effectiveAtNotIn?: Array<string> | null | undefined;
  /** endedAt equals the value. */
  endedAt?: string | null | undefined;
  /** endedAt is greater than the value. */
  endedAtGT?: string | null | undefined;
  /** endedAt is at least the value. */
  endedAtGTE?: string | null | undefined;
  /** endedAt is in the list. */
  endedAtIn?: Array<string> | null | undefined;
  /** endedAt has no value. */
  endedAtIsNil?: boolean | null | undefined;
  /** endedAt is less than the value. */
  endedAtLT?: string | null | undefined;
  /** endedAt is at most the value. */
  endedAtLTE?: string | null | undefined;
  /** endedAt differs from the value. */
  endedAtNEQ?: string | null | undefined;
  /** endedAt is not in the list. */
  endedAtNotIn?: Array<string> | null | undefined;
  /** endedAt has a value. */
  endedAtNotNil?: boolean | null | undefined;
  /** endedByName equals the value. */
  endedByName?: string | null | undefined;
  /** endedByName contains the value. */
  endedByNameContains?: string | null | undefined;
  /** endedByName contains the value, ignoring case. */
  endedByNameContainsFold?: string | null | undefined;
  /** endedByName equals the value, ignoring case. */
  endedByNameEqualFold?: string | null | undefined;
  /** endedByName is greater than the value. */
  endedByNameGT?: string | null | undefined;
  /** endedByName is at least the value. */
  endedByNameGTE?: string | null | undefined;
  /** endedByName begins with the value. */
  endedByNameHasPrefix?: string | null | undefined;
  /** endedByName ends with the value. */
  endedByNameHasSuffix?: string | null | undefined;
  /** endedByName is in the list. */
  endedByNameIn?: Array<string> | null | undefined;
  /** endedByName has no value. */
  endedByNameIsNil?: boolean | null | undefined;
  /** endedByName is less than the value. */
  endedByNameLT?: string | null | undefined;
  /** endedByName is at most the value. */
  endedByNameLTE?: string | null | undefined;
  /** endedByName differs from the value. */
  endedByNameNEQ?: string | null | undefined;
  /** endedByName is not in the list. */
  endedByNameNotIn?: Array<string> | null | undefined;
  /** endedByName has a value. */
  endedByNameNotNil?: boolean | null | undefined;
  /** Whether there is a cancellation. */
  hasCancellation?: boolean | null | undefined;
  /** There is a cancellation that meets the conditions. */
  hasCancellationWith?: Array<CancellationWhereInput> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** Whether there is a reason. */
  hasReason?: boolean | null | undefined;
  /** There is a reason that meets the conditions. */
  hasReasonWith?: Array<CancellationReasonWhereInput> | null | undefined;
  /** Whether there is a requestedBy. */
  hasRequestedBy?: boolean | null | undefined;
  /** There is a requestedBy that meets the conditions. */
  hasRequestedByWith?: Array<UserWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: ScheduledCancellationWhereInput | null | undefined;
  /** note equals the value. */
  note?: string | null | undefined;
  /** note contains the value. */
  noteContains?: string | null | undefined;
  /** note contains the value, ignoring case. */
  noteContainsFold?: string | null | undefined;
  /** note equals the value, ignoring case. */
  noteEqualFold?: string | null | undefined;
  /** note is greater than the value. */
  noteGT?: string | null | undefined;
  /** note is at least the value. */
  noteGTE?: string | null | undefined;
  /** note begins with the value. */
  noteHasPrefix?: string | null | undefined;
  /** note ends with the value. */
  noteHasSuffix?: string | null | undefined;
  /** note is in the list. */
  noteIn?: Array<string> | null | undefined;
  /** note has no value. */
  noteIsNil?: boolean | null | undefined;
  /** note is less than the value. */
  noteLT?: string | null | undefined;
  /** note is at most the value. */
  noteLTE?: string | null | undefined;
  /** note differs from the value. */
  noteNEQ?: string | null | undefined;
  /** note is not in the list. */
  noteNotIn?: Array<string> | null | undefined;
  /** note has a value. */
  noteNotNil?: boolean | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ScheduledCancellationWhereInput> | null | undefined;
  /** overrideReason equals the value. */
  overrideReason?: string | null | undefined;
  /** overrideReason contains the value. */
  overrideReasonContains?: string | null | undefined;
  /** overrideReason contains the value, ignoring case. */
  overrideReasonContainsFold?: string | null | undefined;
  /** overrideReason equals the value, ignoring case. */
  overrideReasonEqualFold?: string | null | undefined;
  /** overrideReason is greater than the value. */
  overrideReasonGT?: string | null | undefined;
  /** overrideReason is at least the value. */
  overrideReasonGTE?: string | null | undefined;
  /** overrideReason begins with the value. */
  overrideReasonHasPrefix?: string | null | undefined;
  /** overrideReason ends with the value. */
  overrideReasonHasSuffix?: string | null | undefined;
  /** overrideReason is in the list. */
  overrideReasonIn?: Array<string> | null | undefined;
  /** overrideReason has no value. */
  overrideReasonIsNil?: boolean | null | undefined;
  /** overrideReason is less than the value. */
  overrideReasonLT?: string | null | undefined;
  /** overrideReason is at most the value. */
  overrideReasonLTE?: string | null | undefined;
  /** overrideReason differs from the value. */
  overrideReasonNEQ?: string | null | undefined;
  /** overrideReason is not in the list. */
  overrideReasonNotIn?: Array<string> | null | undefined;
  /** overrideReason has a value. */
  overrideReasonNotNil?: boolean | null | undefined;
  /** recordedAt equals the value. */
  recordedAt?: string | null | undefined;
  /** recordedAt is greater than the value. */
  recordedAtGT?: string | null | undefined;
  /** recordedAt is at least the value. */
  recordedAtGTE?: string | null | undefined;
  /** recordedAt is in the list. */
  recordedAtIn?: Array<string> | null | undefined;
  /** recordedAt has no value. */
  recordedAtIsNil?: boolean | null | undefined;
  /** recordedAt is less than the value. */
  recordedAtLT?: string | null | undefined;
  /** recordedAt is at most the value. */
  recordedAtLTE?: string | null | undefined;
  /** recordedAt differs from the value. */
  recordedAtNEQ?: string | null | undefined;
  /** recordedAt is not in the list. */
  recordedAtNotIn?: Array<string> | null | undefined;
  /** recordedAt has a value. */
  recordedAtNotNil?: boolean | null | undefined;
  /** requestedAt equals the value. */
  requestedAt?: string | null | undefined;
  /** requestedAt is greater than the value. */
  requestedAtGT?: string | null | undefined;
  /** requestedAt is at least the value. */
  requestedAtGTE?: string | null | undefined;
  /** requestedAt is in the list. */
  requestedAtIn?: Array<string> | null | undefined;
  /** requestedAt is less than the value. */
  requestedAtLT?: string | null | undefined;
  /** requestedAt is at most the value. */
  requestedAtLTE?: string | null | undefined;
  /** requestedAt differs from the value. */
  requestedAtNEQ?: string | null | undefined;
  /** requestedAt is not in the list. */
  requestedAtNotIn?: Array<string> | null | undefined;
  /** requestedByName equals the value. */
  requestedByName?: string | null | undefined;
  /** requestedByName contains the value. */
  requestedByNameContains?: string | null | undefined;
  /** requestedByName contains the value, ignoring case. */
  requestedByNameContainsFold?: string | null | undefined;
  /** requestedByName equals the value, ignoring case. */
  requestedByNameEqualFold?: string | null | undefined;
  /** requestedByName is greater than the value. */
  requestedByNameGT?: string | null | undefined;
  /** requestedByName is at least the value. */
  requestedByNameGTE?: string | null | undefined;
  /** requestedByName begins with the value. */
  requestedByNameHasPrefix?: string | null | undefined;
  /** requestedByName ends with the value. */
  requestedByNameHasSuffix?: string | null | undefined;
  /** requestedByName is in the list. */
  requestedByNameIn?: Array<string> | null | undefined;
  /** requestedByName is less than the value. */
  requestedByNameLT?: string | null | undefined;
  /** requestedByName is at most the value. */
  requestedByNameLTE?: string | null | undefined;
  /** requestedByName differs from the value. */
  requestedByNameNEQ?: string | null | undefined;
  /** requestedByName is not in the list. */
  requestedByNameNotIn?: Array<string> | null | undefined;
  /** requester equals the value. */
  requester?: CancellationRequester | null | undefined;
  /** requester is in the list. */
  requesterIn?: Array<CancellationRequester> | null | undefined;
  /** requester has no value. */
  requesterIsNil?: boolean | null | undefined;
  /** requester differs from the value. */
  requesterNEQ?: CancellationRequester | null | undefined;
  /** requester is not in the list. */
  requesterNotIn?: Array<CancellationRequester> | null | undefined;
  /** requester has a value. */
  requesterNotNil?: boolean | null | undefined;
  /** scheduleStatus equals the value. */
  scheduleStatus?: ScheduleStatus | null | undefined;
  /** scheduleStatus is in the list. */
  scheduleStatusIn?: Array<ScheduleStatus> | null | undefined;
  /** scheduleStatus differs from the value. */
  scheduleStatusNEQ?: ScheduleStatus | null | undefined;
  /** scheduleStatus is not in the list. */
  scheduleStatusNotIn?: Array<ScheduleStatus> | null | undefined;
};

/** Which endpoint to test. */
export type SendTestWebhookInput = {
  /** The endpoint. */
  id: string;
};

/** The order of a list: one property, then the id. */
export type ServiceOrderOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order ServiceOrders. */
  field: ServiceOrderOrderField;
};

/** Properties by which ServiceOrder connections can be ordered. */
export type ServiceOrderOrderField =
  /** By created at. */
  | 'CREATED_AT'
  /** By updated at. */
  | 'UPDATED_AT';

/** The progress of a service order. */
export type ServiceOrderStatus =
  /** Given up. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** The technician is working on it. */
  | 'IN_PROGRESS'
  /** Opened; nobody is assigned yet. */
  | 'OPEN'
  /** The visit has a date. */
  | 'SCHEDULED';

/** The order of a list: one property, then the id. */
export type ServiceOrderTemplateOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order ServiceOrderTemplates. */
  field: ServiceOrderTemplateOrderField;
};

/** Properties by which ServiceOrderTemplate connections can be ordered. */
export type ServiceOrderTemplateOrderField =
  /** By created at. */
  | 'CREATED_AT'
  /** By name. */
  | 'NAME'
  /** By updated at. */
  | 'UPDATED_AT';

/** Conditions on ServiceOrderTemplate records; all of them must hold. */
export type ServiceOrderTemplateWhereInput = {
  /** active equals the value. */
  active?: boolean | null | undefined;
  /** active differs from the value. */
  activeNEQ?: boolean | null | undefined;
  /** All of the conditions hold. */
  and?: Array<ServiceOrderTemplateWhereInput> | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** instructions equals the value. */
  instructions?: string | null | undefined;
  /** instructions contains the value. */
  instructionsContains?: string | null | undefined;
  /** instructions contains the value, ignoring case. */
  instructionsContainsFold?: string | null | undefined;
  /** instructions equals the value, ignoring case. */
  instructionsEqualFold?: string | null | undefined;
  /** instructions is greater than the value. */
  instructionsGT?: string | null | undefined;
  /** instructions is at least the value. */
  instructionsGTE?: string | null | undefined;
  /** instructions begins with the value. */
  instructionsHasPrefix?: string | null | undefined;
  /** instructions ends with the value. */
  instructionsHasSuffix?: string | null | undefined;
  /** instructions is in the list. */
  instructionsIn?: Array<string> | null | undefined;
  /** instructions is less than the value. */
  instructionsLT?: string | null | undefined;
  /** instructions is at most the value. */
  instructionsLTE?: string | null | undefined;
  /** instructions differs from the value. */
  instructionsNEQ?: string | null | undefined;
  /** instructions is not in the list. */
  instructionsNotIn?: Array<string> | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: ServiceOrderTemplateWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ServiceOrderTemplateWhereInput> | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
};

/** Conditions on ServiceOrder records; all of them must hold. */
export type ServiceOrderWhereInput = {
  /** All of the conditions hold. */
  and?: Array<ServiceOrderWhereInput> | null | undefined;
  /** closedAt equals the value. */
  closedAt?: string | null | undefined;
  /** closedAt is greater than the value. */
  closedAtGT?: string | null | undefined;
  /** closedAt is at least the value. */
  closedAtGTE?: string | null | undefined;
  /** closedAt is in the list. */
  closedAtIn?: Array<string> | null | undefined;
  /** closedAt has no value. */
  closedAtIsNil?: boolean | null | undefined;
  /** closedAt is less than the value. */
  closedAtLT?: string | null | undefined;
  /** closedAt is at most the value. */
  closedAtLTE?: string | null | undefined;
  /** closedAt differs from the value. */
  closedAtNEQ?: string | null | undefined;
  /** closedAt is not in the list. */
  closedAtNotIn?: Array<string> | null | undefined;
  /** closedAt has a value. */
  closedAtNotNil?: boolean | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** Whether there is a cancellation. */
  hasCancellation?: boolean | null | undefined;
  /** There is a cancellation that meets the conditions. */
  hasCancellationWith?: Array<CancellationWhereInput> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** Whether there is a customer. */
  hasCustomer?: boolean | null | undefined;
  /** There is a customer that meets the conditions. */
  hasCustomerWith?: Array<CustomerWhereInput> | null | undefined;
  /** Whether there is a items. */
  hasItems?: boolean | null | undefined;
  /** There is a items that meets the conditions. */
  hasItemsWith?: Array<ComodatoWhereInput> | null | undefined;
  /** Whether there is a template. */
  hasTemplate?: boolean | null | undefined;
  /** There is a template that meets the conditions. */
  hasTemplateWith?: Array<ServiceOrderTemplateWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** instructions equals the value. */
  instructions?: string | null | undefined;
  /** instructions contains the value. */
  instructionsContains?: string | null | undefined;
  /** instructions contains the value, ignoring case. */
  instructionsContainsFold?: string | null | undefined;
  /** instructions equals the value, ignoring case. */
  instructionsEqualFold?: string | null | undefined;
  /** instructions is greater than the value. */
  instructionsGT?: string | null | undefined;
  /** instructions is at least the value. */
  instructionsGTE?: string | null | undefined;
  /** instructions begins with the value. */
  instructionsHasPrefix?: string | null | undefined;
  /** instructions ends with the value. */
  instructionsHasSuffix?: string | null | undefined;
  /** instructions is in the list. */
  instructionsIn?: Array<string> | null | undefined;
  /** instructions is less than the value. */
  instructionsLT?: string | null | undefined;
  /** instructions is at most the value. */
  instructionsLTE?: string | null | undefined;
  /** instructions differs from the value. */
  instructionsNEQ?: string | null | undefined;
  /** instructions is not in the list. */
  instructionsNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: ServiceOrderWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ServiceOrderWhereInput> | null | undefined;
  /** scheduledFor equals the value. */
  scheduledFor?: string | null | undefined;
  /** scheduledFor is greater than the value. */
  scheduledForGT?: string | null | undefined;
  /** scheduledFor is at least the value. */
  scheduledForGTE?: string | null | undefined;
  /** scheduledFor is in the list. */
  scheduledForIn?: Array<string> | null | undefined;
  /** scheduledFor has no value. */
  scheduledForIsNil?: boolean | null | undefined;
  /** scheduledFor is less than the value. */
  scheduledForLT?: string | null | undefined;
  /** scheduledFor is at most the value. */
  scheduledForLTE?: string | null | undefined;
  /** scheduledFor differs from the value. */
  scheduledForNEQ?: string | null | undefined;
  /** scheduledFor is not in the list. */
  scheduledForNotIn?: Array<string> | null | undefined;
  /** scheduledFor has a value. */
  scheduledForNotNil?: boolean | null | undefined;
  /** status equals the value. */
  status?: ServiceOrderStatus | null | undefined;
  /** status is in the list. */
  statusIn?: Array<ServiceOrderStatus> | null | undefined;
  /** status differs from the value. */
  statusNEQ?: ServiceOrderStatus | null | undefined;
  /** status is not in the list. */
  statusNotIn?: Array<ServiceOrderStatus> | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
};

/** Conditions on ServicePeriod records; all of them must hold. */
export type ServicePeriodWhereInput = {
  /** All of the conditions hold. */
  and?: Array<ServicePeriodWhereInput> | null | undefined;
  /** endedAt equals the value. */
  endedAt?: string | null | undefined;
  /** endedAt is greater than the value. */
  endedAtGT?: string | null | undefined;
  /** endedAt is at least the value. */
  endedAtGTE?: string | null | undefined;
  /** endedAt is in the list. */
  endedAtIn?: Array<string> | null | undefined;
  /** endedAt has no value. */
  endedAtIsNil?: boolean | null | undefined;
  /** endedAt is less than the value. */
  endedAtLT?: string | null | undefined;
  /** endedAt is at most the value. */
  endedAtLTE?: string | null | undefined;
  /** endedAt differs from the value. */
  endedAtNEQ?: string | null | undefined;
  /** endedAt is not in the list. */
  endedAtNotIn?: Array<string> | null | undefined;
  /** endedAt has a value. */
  endedAtNotNil?: boolean | null | undefined;
  /** Whether there is a cancellation. */
  hasCancellation?: boolean | null | undefined;
  /** There is a cancellation that meets the conditions. */
  hasCancellationWith?: Array<CancellationWhereInput> | null | undefined;
  /** Whether there is a contract. */
  hasContract?: boolean | null | undefined;
  /** There is a contract that meets the conditions. */
  hasContractWith?: Array<ContractWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: ServicePeriodWhereInput | null | undefined;
  /** note equals the value. */
  note?: string | null | undefined;
  /** note contains the value. */
  noteContains?: string | null | undefined;
  /** note contains the value, ignoring case. */
  noteContainsFold?: string | null | undefined;
  /** note equals the value, ignoring case. */
  noteEqualFold?: string | null | undefined;
  /** note is greater than the value. */
  noteGT?: string | null | undefined;
  /** note is at least the value. */
  noteGTE?: string | null | undefined;
  /** note begins with the value. */
  noteHasPrefix?: string | null | undefined;
  /** note ends with the value. */
  noteHasSuffix?: string | null | undefined;
  /** note is in the list. */
  noteIn?: Array<string> | null | undefined;
  /** note has no value. */
  noteIsNil?: boolean | null | undefined;
  /** note is less than the value. */
  noteLT?: string | null | undefined;
  /** note is at most the value. */
  noteLTE?: string | null | undefined;
  /** note differs from the value. */
  noteNEQ?: string | null | undefined;
  /** note is not in the list. */
  noteNotIn?: Array<string> | null | undefined;
  /** note has a value. */
  noteNotNil?: boolean | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<ServicePeriodWhereInput> | null | undefined;
  /** reactivatedByName equals the value. */
  reactivatedByName?: string | null | undefined;
  /** reactivatedByName contains the value. */
  reactivatedByNameContains?: string | null | undefined;
  /** reactivatedByName contains the value, ignoring case. */
  reactivatedByNameContainsFold?: string | null | undefined;
  /** reactivatedByName equals the value, ignoring case. */
  reactivatedByNameEqualFold?: string | null | undefined;
  /** reactivatedByName is greater than the value. */
  reactivatedByNameGT?: string | null | undefined;
  /** reactivatedByName is at least the value. */
  reactivatedByNameGTE?: string | null | undefined;
  /** reactivatedByName begins with the value. */
  reactivatedByNameHasPrefix?: string | null | undefined;
  /** reactivatedByName ends with the value. */
  reactivatedByNameHasSuffix?: string | null | undefined;
  /** reactivatedByName is in the list. */
  reactivatedByNameIn?: Array<string> | null | undefined;
  /** reactivatedByName has no value. */
  reactivatedByNameIsNil?: boolean | null | undefined;
  /** reactivatedByName is less than the value. */
  reactivatedByNameLT?: string | null | undefined;
  /** reactivatedByName is at most the value. */
  reactivatedByNameLTE?: string | null | undefined;
  /** reactivatedByName differs from the value. */
  reactivatedByNameNEQ?: string | null | undefined;
  /** reactivatedByName is not in the list. */
  reactivatedByNameNotIn?: Array<string> | null | undefined;
  /** reactivatedByName has a value. */
  reactivatedByNameNotNil?: boolean | null | undefined;
  /** startedAt equals the value. */
  startedAt?: string | null | undefined;
  /** startedAt is greater than the value. */
  startedAtGT?: string | null | undefined;
  /** startedAt is at least the value. */
  startedAtGTE?: string | null | undefined;
  /** startedAt is in the list. */
  startedAtIn?: Array<string> | null | undefined;
  /** startedAt is less than the value. */
  startedAtLT?: string | null | undefined;
  /** startedAt is at most the value. */
  startedAtLTE?: string | null | undefined;
  /** startedAt differs from the value. */
  startedAtNEQ?: string | null | undefined;
  /** startedAt is not in the list. */
  startedAtNotIn?: Array<string> | null | undefined;
};

/** Which batch to stop. */
export type StopCancellationBatchInput = {
  /** The batch; PENDING or RUNNING. */
  id: string;
};

/** Which export to stop. */
export type StopExportInput = {
  /** The export. */
  id: string;
};

/** Which contract to suspend. */
export type SuspendContractInput = {
  /** The contract; ACTIVE or BLOCKED. */
  contractId: string;
  /** When the suspension began; default now. Not in the future, and not before the contract's activation. */
  suspendedAt?: string | null | undefined;
};

/** Which scheduled cancellation to undo. */
export type UndoScheduledCancellationInput = {
  /** The scheduled cancellation; SCHEDULED or REFUSED. */
  id: string;
};

/** What to change of a rule; fields that are left out keep their values. */
export type UpdateAutomationRuleInput = {
  /** Whether it runs every day. */
  active?: boolean | null | undefined;
  /** Checks the contracts of all branches. */
  allBranches?: boolean | null | undefined;
  /** The branch whose contracts it checks. */
  branchId?: string | null | undefined;
  /** The maximum number of contracts that one run cancels, 1 to 10,000. */
  capPerRun?: number | null | undefined;
  /** The minimum number of days between the notice of default and the suspension; at least 15. */
  daysAfterNotice?: number | null | undefined;
  /** The minimum number of days between the prior notice of the rescission and the rescission; at least 1. */
  daysPriorNotice?: number | null | undefined;
  /** The minimum number of days that the contract must have been suspended; at least 60. */
  daysSuspended?: number | null | undefined;
  /** The rule. */
  id: string;
  /** The name; unique, 1 to 200 characters. */
  name?: string | null | undefined;
  /** The reason recorded for its cancellations; an active one. */
  reasonId?: string | null | undefined;
  /** When it runs every day, as HH:MM in America/Sao_Paulo. */
  runTime?: string | null | undefined;
};

/** What to change of a reason; fields that are left out keep their values. */
export type UpdateCancellationReasonInput = {
  /** Whether new cancellations can choose it. */
  active?: boolean | null | undefined;
  /** Whether its cancellations count as churn. Past months follow: statistics use what the reason says now. */
  countsAsChurn?: boolean | null | undefined;
  /** The reason. */
  id: string;
  /** The reason as people read it; 1 to 200 characters. */
  name?: string | null | undefined;
};

/** What to change of a contract; fields that are left out keep their values. */
export type UpdateContractInput = {
  /** Another address. */
  address?: AddressInput | null | undefined;
  /** Another branch, which declares the accesses from then on. */
  branchId?: string | null | undefined;
  /** Whether to change nothing and only answer what would be changed. */
  dryRun?: boolean | null | undefined;
  /**
   * When the other plan, address or branch takes effect; default now. Not in the future. Earlier periods stay as they are, and so do
   * changes recorded for a later time: the contract shows the newest.
   */
  effectiveFrom?: string | null | undefined;
  /** The contract. */
  id: string;
  /** Another active plan. */
  planId?: string | null | undefined;
  /** A step between AWAITING_SIGNATURE, ACTIVE, SUSPENDED and BLOCKED. To cancel, use cancelContract. */
  status?: ContractStatus | null | undefined;
};

/** What to change of a customer; fields that are left out keep their values. */
export type UpdateCustomerInput = {
  /** Whether the record is active. It can't be made inactive while a contract of the customer is live. */
  active?: boolean | null | undefined;
  /** Whether to change nothing and only answer what would be changed. */
  dryRun?: boolean | null | undefined;
  /**
   * When the other type takes effect; default now. Not in the future. Earlier periods stay as they are, and so do changes recorded for
   * a later time: the customer shows the newest.
   */
  effectiveFrom?: string | null | undefined;
  /** E-mail address; empty removes it. */
  email?: string | null | undefined;
  /** The customer. */
  id: string;
  /** The name; 1 to 200 characters. */
  name?: string | null | undefined;
  /** Whether the provider itself uses the accesses (UP); if not, the type follows from the document. */
  ownUse?: boolean | null | undefined;
  /** Telephone number; empty removes it. */
  phone?: string | null | undefined;
};

/** What to change of a login; fields that are left out keep their values. */
export type UpdateLoginInput = {
  /** Whether to change nothing and only answer what would be changed. */
  dryRun?: boolean | null | undefined;
  /** When the other facts take effect; default now. Not in the future. Earlier periods stay as they are. */
  effectiveFrom?: string | null | undefined;
  /** What DICI needs to know about it. The facts of an inactive login can't change: use correctAccess when they are wrong. */
  facts?: AccessFactsInput | null | undefined;
  /** The login. */
  id: string;
  /** Another user name, for an active login. */
  username?: string | null | undefined;
};

/** The new values of the four general parameters. */
export type UpdateParametersInput = {
  /** "Verificar se existem comodatos em aberto". */
  checkOpenComodatos: boolean;
  /** The revision that the change is based on; CONFLICT when it is no longer the current one. */
  expectedRevision?: number | null | undefined;
  /** "Inativa cadastro cliente". */
  inactivateCustomer: boolean;
  /** "Manter vínculo com login contrato desativado". */
  keepLoginLink: boolean;
  /** "OS retirada de equipamento": an active template; null opens no service order. */
  pickupServiceOrderTemplateId?: string | null | undefined;
};

/** What to change of a plan; fields that are left out keep their values. */
export type UpdatePlanInput = {
  /** Whether new contracts can choose it. */
  active?: boolean | null | undefined;
  /** Whether to change nothing and only answer what would be changed. */
  dryRun?: boolean | null | undefined;
  /**
   * When the plan starts to deliver something else; default now. Not in the future. Earlier periods stay as they are, and so do
   * changes recorded for a later time: the plan shows the newest.
   */
  effectiveFrom?: string | null | undefined;
  /** The plan. */
  id: string;
  /** The physical medium. */
  medium?: Medium | null | undefined;
  /** The name; 1 to 200 characters. */
  name?: string | null | undefined;
  /** Monthly price in centavos, from 0 to 1000000000. */
  priceCents?: number | null | undefined;
  /** The product. */
  product?: Product | null | undefined;
  /** Contracted Mbps: above 0, at most 3 decimals. */
  speedMbps?: number | null | undefined;
  /** The code of an access technology in use. */
  technology?: string | null | undefined;
};

/** What to change of a template; fields that are left out keep their values. */
export type UpdateServiceOrderTemplateInput = {
  /** Whether it can be chosen. */
  active?: boolean | null | undefined;
  /** The template. */
  id: string;
  /** What the technician is told to do; at most 2,000 characters. */
  instructions?: string | null | undefined;
  /** The name; unique, 1 to 200 characters. */
  name?: string | null | undefined;
};

/** What to change of an endpoint; fields that are left out keep their values. */
export type UpdateWebhookEndpointInput = {
  /** Whether events are sent to it. */
  active?: boolean | null | undefined;
  /** The types of events that it receives; empty for all. */
  eventTypes?: Array<EventType> | null | undefined;
  /** The endpoint. */
  id: string;
  /** What it is for; 1 to 200 characters. */
  name?: string | null | undefined;
  /** The GraphQL selection on Event; empty for the default one. */
  selection?: string | null | undefined;
  /** The address: https, of a public host. */
  url?: string | null | undefined;
};

/** The kinds of refusal. */
export type UserErrorCode =
  /** The contract is already cancelled. */
  | 'ALREADY_CANCELLED'
  /** The contract already has a scheduled cancellation; undo it first. */
  | 'ALREADY_SCHEDULED'
  /** The value is below the legal minimum (RGC, Anatel Resolution 765/2023). */
  | 'BELOW_LEGAL_MINIMUM'
  /** The record was changed in the meantime; read it again. */
  | 'CONFLICT'
  /** The date lies in a DICI month that is closed. */
  | 'DICI_MONTH_CLOSED'
  /** Another record already has this value. */
  | 'DUPLICATE'
  /** This part of the request needs a permission that the viewer lacks. */
  | 'FORBIDDEN'
  /** The record is inactive and can't be chosen. */
  | 'INACTIVE'
  /** A value is missing or not allowed. */
  | 'INVALID'
  /** The date lies in the future, before the contract's activation, or otherwise where it isn't allowed. */
  | 'INVALID_DATE'
  /** The record's state doesn't allow this step. */
  | 'INVALID_STATE'
  /** The record is in use and can't be deleted or made inactive. */
  | 'IN_USE'
  /** A contract in this state can't be cancelled. */
  | 'NOT_CANCELLABLE'
  /** The record named by an id or number doesn't exist. */
  | 'NOT_FOUND'
  /** Equipment is still lent under the contract. */
  | 'OPEN_COMODATOS'
  /** No administrator has saved the general parameters yet: nothing can be cancelled until updateParameters has been called once. */
  | 'PARAMETERS_NOT_SET'
  /** The customer's data must be kept for longer. */
  | 'RETENTION_PERIOD'
  /** The contract doesn't meet the automation rule's conditions, or no longer does, for example because it was resumed. */
  | 'RULE_NOT_MET'
  /** What the preview showed is no longer what would happen; ask for a new preview. */
  | 'STALE_PREVIEW';

/** Conditions on User records; all of them must hold. */
export type UserWhereInput = {
  /** active equals the value. */
  active?: boolean | null | undefined;
  /** active differs from the value. */
  activeNEQ?: boolean | null | undefined;
  /** All of the conditions hold. */
  and?: Array<UserWhereInput> | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** email equals the value. */
  email?: string | null | undefined;
  /** email contains the value. */
  emailContains?: string | null | undefined;
  /** email contains the value, ignoring case. */
  emailContainsFold?: string | null | undefined;
  /** email equals the value, ignoring case. */
  emailEqualFold?: string | null | undefined;
  /** email is greater than the value. */
  emailGT?: string | null | undefined;
  /** email is at least the value. */
  emailGTE?: string | null | undefined;
  /** email begins with the value. */
  emailHasPrefix?: string | null | undefined;
  /** email ends with the value. */
  emailHasSuffix?: string | null | undefined;
  /** email is in the list. */
  emailIn?: Array<string> | null | undefined;
  /** email is less than the value. */
  emailLT?: string | null | undefined;
  /** email is at most the value. */
  emailLTE?: string | null | undefined;
  /** email differs from the value. */
  emailNEQ?: string | null | undefined;
  /** email is not in the list. */
  emailNotIn?: Array<string> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: UserWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<UserWhereInput> | null | undefined;
  /** role equals the value. */
  role?: Role | null | undefined;
  /** role is in the list. */
  roleIn?: Array<Role> | null | undefined;
  /** role differs from the value. */
  roleNEQ?: Role | null | undefined;
  /** role is not in the list. */
  roleNotIn?: Array<Role> | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
};

/** The order of a list: one property, then the id. */
export type WebhookDeliveryOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order WebhookDeliveries. */
  field: WebhookDeliveryOrderField;
};

/** Properties by which WebhookDelivery connections can be ordered. */
export type WebhookDeliveryOrderField =
  /** By created at. */
  | 'CREATED_AT';

/** The progress of a delivery to a webhook endpoint. */
export type WebhookDeliveryStatus =
  /** The endpoint accepted it. */
  | 'DELIVERED'
  /** It wasn't sent, because the endpoint was disabled; it can be replayed. */
  | 'DISCARDED'
  /** It failed for 3 days; it can be replayed. */
  | 'FAILED'
  /** It waits for its next attempt. */
  | 'PENDING';

/** Conditions on WebhookDelivery records; all of them must hold. */
export type WebhookDeliveryWhereInput = {
  /** All of the conditions hold. */
  and?: Array<WebhookDeliveryWhereInput> | null | undefined;
  /** attemptCount equals the value. */
  attemptCount?: number | null | undefined;
  /** attemptCount is greater than the value. */
  attemptCountGT?: number | null | undefined;
  /** attemptCount is at least the value. */
  attemptCountGTE?: number | null | undefined;
  /** attemptCount is in the list. */
  attemptCountIn?: Array<number> | null | undefined;
  /** attemptCount is less than the value. */
  attemptCountLT?: number | null | undefined;
  /** attemptCount is at most the value. */
  attemptCountLTE?: number | null | undefined;
  /** attemptCount differs from the value. */
  attemptCountNEQ?: number | null | undefined;
  /** attemptCount is not in the list. */
  attemptCountNotIn?: Array<number> | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** deliveredAt equals the value. */
  deliveredAt?: string | null | undefined;
  /** deliveredAt is greater than the value. */
  deliveredAtGT?: string | null | undefined;
  /** deliveredAt is at least the value. */
  deliveredAtGTE?: string | null | undefined;
  /** deliveredAt is in the list. */
  deliveredAtIn?: Array<string> | null | undefined;
  /** deliveredAt has no value. */
  deliveredAtIsNil?: boolean | null | undefined;
  /** deliveredAt is less than the value. */
  deliveredAtLT?: string | null | undefined;
  /** deliveredAt is at most the value. */
  deliveredAtLTE?: string | null | undefined;
  /** deliveredAt differs from the value. */
  deliveredAtNEQ?: string | null | undefined;
  /** deliveredAt is not in the list. */
  deliveredAtNotIn?: Array<string> | null | undefined;
  /** deliveredAt has a value. */
  deliveredAtNotNil?: boolean | null | undefined;
  /** giveUpAt equals the value. */
  giveUpAt?: string | null | undefined;
  /** giveUpAt is greater than the value. */
  giveUpAtGT?: string | null | undefined;
  /** giveUpAt is at least the value. */
  giveUpAtGTE?: string | null | undefined;
  /** giveUpAt is in the list. */
  giveUpAtIn?: Array<string> | null | undefined;
  /** giveUpAt is less than the value. */
  giveUpAtLT?: string | null | undefined;
  /** giveUpAt is at most the value. */
  giveUpAtLTE?: string | null | undefined;
  /** giveUpAt differs from the value. */
  giveUpAtNEQ?: string | null | undefined;
  /** giveUpAt is not in the list. */
  giveUpAtNotIn?: Array<string> | null | undefined;
  /** Whether there is a endpoint. */
  hasEndpoint?: boolean | null | undefined;
  /** There is a endpoint that meets the conditions. */
  hasEndpointWith?: Array<WebhookEndpointWhereInput> | null | undefined;
  /** Whether there is a event. */
  hasEvent?: boolean | null | undefined;
  /** There is a event that meets the conditions. */
  hasEventWith?: Array<EventWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** nextAttemptAt equals the value. */
  nextAttemptAt?: string | null | undefined;
  /** nextAttemptAt is greater than the value. */
  nextAttemptAtGT?: string | null | undefined;
  /** nextAttemptAt is at least the value. */
  nextAttemptAtGTE?: string | null | undefined;
  /** nextAttemptAt is in the list. */
  nextAttemptAtIn?: Array<string> | null | undefined;
  /** nextAttemptAt has no value. */
  nextAttemptAtIsNil?: boolean | null | undefined;
  /** nextAttemptAt is less than the value. */
  nextAttemptAtLT?: string | null | undefined;
  /** nextAttemptAt is at most the value. */
  nextAttemptAtLTE?: string | null | undefined;
  /** nextAttemptAt differs from the value. */
  nextAttemptAtNEQ?: string | null | undefined;
  /** nextAttemptAt is not in the list. */
  nextAttemptAtNotIn?: Array<string> | null | undefined;
  /** nextAttemptAt has a value. */
  nextAttemptAtNotNil?: boolean | null | undefined;
  /** The condition doesn't hold. */
  not?: WebhookDeliveryWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<WebhookDeliveryWhereInput> | null | undefined;
  /** status equals the value. */
  status?: WebhookDeliveryStatus | null | undefined;
  /** status is in the list. */
  statusIn?: Array<WebhookDeliveryStatus> | null | undefined;
  /** status differs from the value. */
  statusNEQ?: WebhookDeliveryStatus | null | undefined;
  /** status is not in the list. */
  statusNotIn?: Array<WebhookDeliveryStatus> | null | undefined;
};

/** Why a webhook endpoint gets no events. */
export type WebhookDisabledReason =
  /** It was made inactive by hand. */
  | 'BY_HAND'
  /** It answered 410 Gone. */
  | 'GONE';

/** The order of a list: one property, then the id. */
export type WebhookEndpointOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order WebhookEndpoints. */
  field: WebhookEndpointOrderField;
};

/** Properties by which WebhookEndpoint connections can be ordered. */
export type WebhookEndpointOrderField =
  /** By created at. */
  | 'CREATED_AT'
  /** By name. */
  | 'NAME'
  /** By updated at. */
  | 'UPDATED_AT';

/** Conditions on WebhookEndpoint records; all of them must hold. */
export type WebhookEndpointWhereInput = {
  /** active equals the value. */
  active?: boolean | null | undefined;
  /** active differs from the value. */
  activeNEQ?: boolean | null | undefined;
  /** All of the conditions hold. */
  and?: Array<WebhookEndpointWhereInput> | null | undefined;
  /** createdAt equals the value. */
  createdAt?: string | null | undefined;
  /** createdAt is greater than the value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least the value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is in the list. */
  createdAtIn?: Array<string> | null | undefined;
  /** createdAt is less than the value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most the value. */
  createdAtLTE?: string | null | undefined;
  /** createdAt differs from the value. */
  createdAtNEQ?: string | null | undefined;
  /** createdAt is not in the list. */
  createdAtNotIn?: Array<string> | null | undefined;
  /** createdByName equals the value. */
  createdByName?: string | null | undefined;
  /** createdByName contains the value. */
  createdByNameContains?: string | null | undefined;
  /** createdByName contains the value, ignoring case. */
  createdByNameContainsFold?: string | null | undefined;
  /** createdByName equals the value, ignoring case. */
  createdByNameEqualFold?: string | null | undefined;
  /** createdByName is greater than the value. */
  createdByNameGT?: string | null | undefined;
  /** createdByName is at least the value. */
  createdByNameGTE?: string | null | undefined;
  /** createdByName begins with the value. */
  createdByNameHasPrefix?: string | null | undefined;
  /** createdByName ends with the value. */
  createdByNameHasSuffix?: string | null | undefined;
  /** createdByName is in the list. */
  createdByNameIn?: Array<string> | null | undefined;
  /** createdByName is less than the value. */
  createdByNameLT?: string | null | undefined;
  /** createdByName is at most the value. */
  createdByNameLTE?: string | null | undefined;
  /** createdByName differs from the value. */
  createdByNameNEQ?: string | null | undefined;
  /** createdByName is not in the list. */
  createdByNameNotIn?: Array<string> | null | undefined;
  /** disabledAt equals the value. */
  disabledAt?: string | null | undefined;
  /** disabledAt is greater than the value. */
  disabledAtGT?: string | null | undefined;
  /** disabledAt is at least the value. */
  disabledAtGTE?: string | null | undefined;
  /** disabledAt is in the list. */
  disabledAtIn?: Array<string> | null | undefined;
  /** disabledAt has no value. */
  disabledAtIsNil?: boolean | null | undefined;
  /** disabledAt is less than the value. */
  disabledAtLT?: string | null | undefined;
  /** disabledAt is at most the value. */
  disabledAtLTE?: string | null | undefined;
  /** disabledAt differs from the value. */
  disabledAtNEQ?: string | null | undefined;
  /** disabledAt is not in the list. */
  disabledAtNotIn?: Array<string> | null | undefined;
  /** disabledAt has a value. */
  disabledAtNotNil?: boolean | null | undefined;
  /** disabledReason equals the value. */
  disabledReason?: WebhookDisabledReason | null | undefined;
  /** disabledReason is in the list. */
  disabledReasonIn?: Array<WebhookDisabledReason> | null | undefined;
  /** disabledReason has no value. */
  disabledReasonIsNil?: boolean | null | undefined;
  /** disabledReason differs from the value. */
  disabledReasonNEQ?: WebhookDisabledReason | null | undefined;
  /** disabledReason is not in the list. */
  disabledReasonNotIn?: Array<WebhookDisabledReason> | null | undefined;
  /** disabledReason has a value. */
  disabledReasonNotNil?: boolean | null | undefined;
  /** Whether there is a deliveries. */
  hasDeliveries?: boolean | null | undefined;
  /** There is a deliveries that meets the conditions. */
  hasDeliveriesWith?: Array<WebhookDeliveryWhereInput> | null | undefined;
  /** id equals the value. */
  id?: string | null | undefined;
  /** id is greater than the value. */
  idGT?: string | null | undefined;
  /** id is at least the value. */
  idGTE?: string | null | undefined;
  /** id is in the list. */
  idIn?: Array<string> | null | undefined;
  /** id is less than the value. */
  idLT?: string | null | undefined;
  /** id is at most the value. */
  idLTE?: string | null | undefined;
  /** id differs from the value. */
  idNEQ?: string | null | undefined;
  /** id is not in the list. */
  idNotIn?: Array<string> | null | undefined;
  /** name equals the value. */
  name?: string | null | undefined;
  /** name contains the value. */
  nameContains?: string | null | undefined;
  /** name contains the value, ignoring case. */
  nameContainsFold?: string | null | undefined;
  /** name equals the value, ignoring case. */
  nameEqualFold?: string | null | undefined;
  /** name is greater than the value. */
  nameGT?: string | null | undefined;
  /** name is at least the value. */
  nameGTE?: string | null | undefined;
  /** name begins with the value. */
  nameHasPrefix?: string | null | undefined;
  /** name ends with the value. */
  nameHasSuffix?: string | null | undefined;
  /** name is in the list. */
  nameIn?: Array<string> | null | undefined;
  /** name is less than the value. */
  nameLT?: string | null | undefined;
  /** name is at most the value. */
  nameLTE?: string | null | undefined;
  /** name differs from the value. */
  nameNEQ?: string | null | undefined;
  /** name is not in the list. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition doesn't hold. */
  not?: WebhookEndpointWhereInput | null | undefined;
  /** At least one of the conditions holds. */
  or?: Array<WebhookEndpointWhereInput> | null | undefined;
  /** previousSecretUntil equals the value. */
  previousSecretUntil?: string | null | undefined;
  /** previousSecretUntil is greater than the value. */
  previousSecretUntilGT?: string | null | undefined;
  /** previousSecretUntil is at least the value. */
  previousSecretUntilGTE?: string | null | undefined;
  /** previousSecretUntil is in the list. */
  previousSecretUntilIn?: Array<string> | null | undefined;
  /** previousSecretUntil has no value. */
  previousSecretUntilIsNil?: boolean | null | undefined;
  /** previousSecretUntil is less than the value. */
  previousSecretUntilLT?: string | null | undefined;
  /** previousSecretUntil is at most the value. */
  previousSecretUntilLTE?: string | null | undefined;
  /** previousSecretUntil differs from the value. */
  previousSecretUntilNEQ?: string | null | undefined;
  /** previousSecretUntil is not in the list. */
  previousSecretUntilNotIn?: Array<string> | null | undefined;
  /** previousSecretUntil has a value. */
  previousSecretUntilNotNil?: boolean | null | undefined;
  /** updatedAt equals the value. */
  updatedAt?: string | null | undefined;
  /** updatedAt is greater than the value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least the value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is in the list. */
  updatedAtIn?: Array<string> | null | undefined;
  /** updatedAt is less than the value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most the value. */
  updatedAtLTE?: string | null | undefined;
  /** updatedAt differs from the value. */
  updatedAtNEQ?: string | null | undefined;
  /** updatedAt is not in the list. */
  updatedAtNotIn?: Array<string> | null | undefined;
};

/** Equipment that won't be returned. */
export type WriteOffComodatoInput = {
  /** The comodato. */
  id: string;
  /** Why; 1 to 500 characters. */
  reason: string;
};

/** The regulator's TIPO_ATENDIMENTO. */
export type Zone =
  /** Rural. */
  | 'RURAL'
  /** Urban. */
  | 'URBANO';

export type ContractPageQueryVariables = Exact<{
  number: string;
}>;


export type ContractPageQuery = { contract: (
    { id: string }
    & { ' $fragmentRefs'?: { 'ContractViewFieldsFragment': ContractViewFieldsFragment } }
  ) | null };

export type ContractTabsFieldsFragment = (
  { logins: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'LoginsTabFieldsFragment': LoginsTabFieldsFragment } }
  )>, comodatos: Array<{ id: string }>, serviceOrders: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'ServiceOrdersTabFieldsFragment': ServiceOrdersTabFieldsFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'ComodatosTabFieldsFragment': ComodatosTabFieldsFragment;'HistoryTabFieldsFragment': HistoryTabFieldsFragment;'NonPaymentTabFieldsFragment': NonPaymentTabFieldsFragment } }
) & { ' $fragmentName'?: 'ContractTabsFieldsFragment' };

export type ContractViewFieldsFragment = (
  { id: string, number: string, status: ContractStatus, customer: { id: string, name: string }, logins: Array<{ id: string }>, cancellation: (
    { id: string, requestedByName: string, loginsUnlinked: number }
    & { ' $fragmentRefs'?: { 'CancellationPanelFieldsFragment': CancellationPanelFieldsFragment } }
  ) | null, scheduledCancellation: (
    { id: string }
    & { ' $fragmentRefs'?: { 'ScheduledNoticeFieldsFragment': ScheduledNoticeFieldsFragment } }
  ) | null, servicePeriods: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'ServicePeriodsFieldsFragment': ServicePeriodsFieldsFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'CancelDialogFieldsFragment': CancelDialogFieldsFragment;'ContractFactsFieldsFragment': ContractFactsFieldsFragment;'ContractTabsFieldsFragment': ContractTabsFieldsFragment;'EditContractFieldsFragment': EditContractFieldsFragment;'ReactivateDialogFieldsFragment': ReactivateDialogFieldsFragment;'ReverseDialogFieldsFragment': ReverseDialogFieldsFragment } }
) & { ' $fragmentName'?: 'ContractViewFieldsFragment' };

export type ContractEventsSubscriptionVariables = Exact<{
  contractId: string;
}>;


export type ContractEventsSubscription = { events: { id: string, type: EventType, actorName: string } };

export type BatchActionsFieldsFragment = (
  { id: string, status: BatchStatus, origin: CancellationOrigin, dryRun: boolean, onRefusal: OnRefusal, total: number, cancelled: number, scheduled: number, refused: number, stopRequested: boolean, kept: { totalCount: number } }
  & { ' $fragmentRefs'?: { 'RunBatchDialogFieldsFragment': RunBatchDialogFieldsFragment;'StopBatchDialogFieldsFragment': StopBatchDialogFieldsFragment } }
) & { ' $fragmentName'?: 'BatchActionsFieldsFragment' };

export type BatchConsequencesFieldsFragment = { id: string, status: BatchStatus, dryRun: boolean, where: Record<string, unknown> | null, parametersRevision: number | null, consequences: { ' $fragmentRefs'?: { 'ConsequencesFieldsFragment': ConsequencesFieldsFragment } } | null } & { ' $fragmentName'?: 'BatchConsequencesFieldsFragment' };

export type BatchFactsFieldsFragment = { id: string, origin: CancellationOrigin, onRefusal: OnRefusal, note: string | null, effectiveAt: string | null, requester: CancellationRequester | null, channel: RequestChannel | null, requestedAt: string, recordedAt: string | null, requestedByName: string, finishedAt: string | null, overrideReason: string | null, reason: { id: string, name: string } } & { ' $fragmentName'?: 'BatchFactsFieldsFragment' };

export type BatchNoticeFieldsFragment = { id: string, status: BatchStatus, dryRun: boolean, onRefusal: OnRefusal, stopRequested: boolean, cancelled: number, scheduled: number, refused: number, notRun: number } & { ' $fragmentName'?: 'BatchNoticeFieldsFragment' };

export type BatchProgressFieldsFragment = { id: string, status: BatchStatus, dryRun: boolean, effectiveAt: string | null, total: number, remaining: number, cancelled: number, scheduled: number, refused: number, notRun: number } & { ' $fragmentName'?: 'BatchProgressFieldsFragment' };

export type BatchResultsFieldsFragment = { id: string, status: BatchStatus, dryRun: boolean, total: number, refused: number, refusedPath: string, kept: { totalCount: number } } & { ' $fragmentName'?: 'BatchResultsFieldsFragment' };

export type BatchRowsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  where?: CancellationBatchRowWhereInput | null | undefined;
}>;


export type BatchRowsQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string, rows: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, outcome: BatchOutcome, processedAt: string | null, refusals: Array<
              | { code: UserErrorCode, message: string }
              | { code: UserErrorCode, message: string }
            >, consequences: { ' $fragmentRefs'?: { 'ConsequencesFieldsFragment': ConsequencesFieldsFragment } } | null, contract: { id: string, number: string, status: ContractStatus, customer: { id: string, name: string } } } | null } | null> | null } }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type RunBatchDialogFieldsFragment = { id: string, onRefusal: OnRefusal, note: string | null, requester: CancellationRequester | null, channel: RequestChannel | null, requestedAt: string, effectiveAt: string | null, overrideReason: string | null, cancelled: number, scheduled: number, refused: number, notRun: number, parametersRevision: number | null, consequences: { ' $fragmentRefs'?: { 'ConsequencesFieldsFragment': ConsequencesFieldsFragment } } | null, reason: { id: string, name: string } } & { ' $fragmentName'?: 'RunBatchDialogFieldsFragment' };

export type StopBatchDialogFieldsFragment = { id: string, dryRun: boolean, total: number, remaining: number, notRun: number } & { ' $fragmentName'?: 'StopBatchDialogFieldsFragment' };

export type StopBatchMutationVariables = Exact<{
  input: StopCancellationBatchInput;
}>;


export type StopBatchMutation = { stopCancellationBatch: { cancellationBatch: { id: string, status: BatchStatus, stopRequested: boolean } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type CreateBatchMutationVariables = Exact<{
  input: CreateCancellationBatchInput;
}>;


export type CreateBatchMutation = { createCancellationBatch: { cancellationBatch: { id: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type BatchQueryVariables = Exact<{
  id: string;
}>;


export type BatchQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | (
      { __typename: 'CancellationBatch', status: BatchStatus, dryRun: boolean, requestedAt: string, recordedAt: string | null, total: number, remaining: number, notRun: number, stopRequested: boolean, parametersRevision: number | null, id: string }
      & { ' $fragmentRefs'?: { 'BatchActionsFieldsFragment': BatchActionsFieldsFragment;'BatchConsequencesFieldsFragment': BatchConsequencesFieldsFragment;'BatchFactsFieldsFragment': BatchFactsFieldsFragment;'BatchNoticeFieldsFragment': BatchNoticeFieldsFragment;'BatchProgressFieldsFragment': BatchProgressFieldsFragment;'BatchResultsFieldsFragment': BatchResultsFieldsFragment } }
    )
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type BatchProgressSubscriptionVariables = Exact<{
  id: string;
}>;


export type BatchProgressSubscription = { cancellationBatch: { id: string, status: BatchStatus, startedAt: string | null, finishedAt: string | null, total: number, remaining: number, cancelled: number, scheduled: number, refused: number, notRun: number, stopRequested: boolean, parametersRevision: number | null, consequences: { ' $fragmentRefs'?: { 'ConsequencesFieldsFragment': ConsequencesFieldsFragment } } | null } };

export type ConsequencesFieldsFragment = { loginsKept: number, loginsUnlinked: number, customersInactivated: number, customersKeptActive: number, openComodatos: number, comodatosBlocking: number, serviceOrders: number, earlierMonths: boolean, months: Array<{ year: number, month: number, accesses: number, closed: boolean }> } & { ' $fragmentName'?: 'ConsequencesFieldsFragment' };

export type CitiesQueryVariables = Exact<{
  where: CityWhereInput;
}>;


export type CitiesQuery = { cities: { edges: Array<{ node: { id: string, ibgeCode: number, name: string, state: string } | null } | null> | null } };

export type ComodatoStateFieldsFragment = { status: ComodatoStatus, charged: boolean } & { ' $fragmentName'?: 'ComodatoStateFieldsFragment' };

export type ReturnComodatoMutationVariables = Exact<{
  input: ReturnComodatoInput;
}>;


export type ReturnComodatoMutation = { returnComodato: { comodato: { id: string, status: ComodatoStatus, closedAt: string | null, contract: { id: string } } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ReturnDialogFieldsFragment = { id: string, description: string, serialNumber: string | null } & { ' $fragmentName'?: 'ReturnDialogFieldsFragment' };

export type ContractLinkFieldsFragment = { number: string, status: ContractStatus } & { ' $fragmentName'?: 'ContractLinkFieldsFragment' };

export type FilterNamesQueryVariables = Exact<{
  branch?: string | null | undefined;
  plan?: string | null | undefined;
}>;


export type FilterNamesQuery = { branches: { edges: Array<{ node: { id: string, name: string } | null } | null> | null }, plans: { edges: Array<{ node: { id: string, name: string } | null } | null> | null } };

export type CustomerDocumentFieldsFragment = { id: string, document: string } & { ' $fragmentName'?: 'CustomerDocumentFieldsFragment' };

export type CustomerStateFieldsFragment = { active: boolean, anonymizedAt: string | null } & { ' $fragmentName'?: 'CustomerStateFieldsFragment' };

export type RevealCustomerDocumentMutationVariables = Exact<{
  input: RevealCustomerDocumentInput;
}>;


export type RevealCustomerDocumentMutation = { revealCustomerDocument: { document: string | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ClosedMonthsFieldsFragment = { id: string, year: number, month: number, branch: { id: string, cnpj: string, name: string } } & { ' $fragmentName'?: 'ClosedMonthsFieldsFragment' };

export type ColumnChoiceFieldsFragment = { path: string, title: string, description: string, default: boolean } & { ' $fragmentName'?: 'ColumnChoiceFieldsFragment' };

export type ExportColumnsQueryVariables = Exact<{
  list: string;
}>;


export type ExportColumnsQuery = { exportColumns: Array<(
    { path: string, default: boolean }
    & { ' $fragmentRefs'?: { 'ColumnChoiceFieldsFragment': ColumnChoiceFieldsFragment } }
  )> };

export type CreateExportMutationVariables = Exact<{
  input: CreateExportInput;
}>;


export type CreateExportMutation = { createExport: { export: { id: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ExportQueryVariables = Exact<{
  id: string;
}>;


export type ExportQuery = { export: { id: string, status: ExportStatus, total: number, rows: number, fileName: string, filePath: string | null } | null };

export type StopExportMutationVariables = Exact<{
  input: StopExportInput;
}>;


export type StopExportMutation = { stopExport: { export: { id: string, status: ExportStatus } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ParametersNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type ParametersNoticeQuery = { parameters: { id: string, configured: boolean, keepLoginLink: boolean, accessesUnlinkedAMonth: number } };

export type AccessEffectFieldsFragment = { accesses: number, closedMonths: Array<{ declaration: (
      { id: string, year: number, month: number, version: number, branch: { id: string, name: string, cnpj: string } }
      & { ' $fragmentRefs'?: { 'ClosedMonthsFieldsFragment': ClosedMonthsFieldsFragment } }
    ), changes: Array<{ accessesBefore: number, accessesAfter: number, row: { customerType: CustomerType, zone: Zone, medium: Medium, product: Product, technology: string, speedMbps: number, accesses: number, city: { id: string, ibgeCode: number, name: string, state: string } } }> }> } & { ' $fragmentName'?: 'AccessEffectFieldsFragment' };

export type ActiveReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActiveReasonsQuery = { cancellationReasons: { edges: Array<{ node: { id: string, code: string, name: string } | null } | null> | null } };

export type ActivateRuleFieldsFragment = (
  { id: string, name: string, runTime: string }
  & { ' $fragmentRefs'?: { 'RuleEffectsFieldsFragment': RuleEffectsFieldsFragment } }
) & { ' $fragmentName'?: 'ActivateRuleFieldsFragment' };

export type AutomationQueryVariables = Exact<{ [key: string]: never; }>;


export type AutomationQuery = { automationRules: { edges: Array<{ node: (
        { id: string, name: string }
        & { ' $fragmentRefs'?: { 'RuleFormFieldsFragment': RuleFormFieldsFragment;'RulesFieldsFragment': RulesFieldsFragment } }
      ) | null } | null> | null } };

export type RuleEffectsFieldsFragment = { daysAfterNotice: number, daysSuspended: number, daysPriorNotice: number, capPerRun: number, branch: { id: string, name: string } | null, reason: { id: string, name: string } } & { ' $fragmentName'?: 'RuleEffectsFieldsFragment' };

export type RuleCardFieldsFragment = { id: string, name: string, active: boolean, daysAfterNotice: number, daysSuspended: number, daysPriorNotice: number, capPerRun: number, runTime: string, nextRunAt: string | null, branch: { id: string, name: string } | null, reason: { id: string, name: string } } & { ' $fragmentName'?: 'RuleCardFieldsFragment' };

export type AutomationRuleOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AutomationRuleOptionsQuery = { automationLimits: { minDaysAfterNotice: number, minDaysSuspended: number, minDaysPriorNotice: number, defaultDaysPriorNotice: number, maxCapPerRun: number, reason: string }, branches: { edges: Array<{ node: { id: string, name: string } | null } | null> | null }, cancellationReasons: { edges: Array<{ node: { id: string, code: string, name: string } | null } | null> | null } };

export type RuleFormFieldsFragment = { id: string, name: string, daysAfterNotice: number, daysSuspended: number, daysPriorNotice: number, capPerRun: number, runTime: string, branch: { id: string, name: string } | null, reason: { id: string, name: string } } & { ' $fragmentName'?: 'RuleFormFieldsFragment' };

export type CreateAutomationRuleMutationVariables = Exact<{
  input: CreateAutomationRuleInput;
}>;


export type CreateAutomationRuleMutation = { createAutomationRule: { automationRule: { id: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type RulesFieldsFragment = (
  { id: string, active: boolean }
  & { ' $fragmentRefs'?: { 'ActivateRuleFieldsFragment': ActivateRuleFieldsFragment;'RuleCardFieldsFragment': RuleCardFieldsFragment;'RunRuleFieldsFragment': RunRuleFieldsFragment } }
) & { ' $fragmentName'?: 'RulesFieldsFragment' };

export type RunRuleFieldsFragment = (
  { id: string, name: string }
  & { ' $fragmentRefs'?: { 'RuleEffectsFieldsFragment': RuleEffectsFieldsFragment } }
) & { ' $fragmentName'?: 'RunRuleFieldsFragment' };

export type AutomationRunQueryVariables = Exact<{
  id: string;
}>;


export type AutomationRunQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', startedAt: string, runDay: string | null, daysAfterNotice: number, daysSuspended: number, daysPriorNotice: number | null, capPerRun: number, found: number, id: string, rule: { id: string, name: string }, batch: { id: string, total: number, dryRun: boolean, requestedByName: string } }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type AutomationRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: AutomationRunOrder | null | undefined;
  where?: AutomationRunWhereInput | null | undefined;
}>;


export type AutomationRunsQuery = { automationRuns: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, startedAt: string, runDay: string | null, rule: { id: string, name: string }, batch: { id: string, status: BatchStatus, dryRun: boolean, requestedByName: string, total: number, remaining: number, cancelled: number, refused: number, notRun: number } } | null } | null> | null } };

export type UpdateAutomationRuleMutationVariables = Exact<{
  input: UpdateAutomationRuleInput;
}>;


export type UpdateAutomationRuleMutation = { updateAutomationRule: { automationRule: { id: string, active: boolean, nextRunAt: string | null } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type RunAutomationRuleMutationVariables = Exact<{
  input: RunAutomationRuleInput;
}>;


export type RunAutomationRuleMutation = { runAutomationRule: { automationRun: { id: string, batch: { id: string } } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type BatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: CancellationBatchOrder | null | undefined;
  where?: CancellationBatchWhereInput | null | undefined;
}>;


export type BatchesQuery = { cancellationBatches: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, status: BatchStatus, origin: CancellationOrigin, dryRun: boolean, requestedAt: string, recordedAt: string | null, requestedByName: string, total: number, remaining: number, cancelled: number, scheduled: number, refused: number, notRun: number, reason: { id: string, name: string } } | null } | null> | null } };

export type CancelDialogFieldsFragment = (
  { number: string, status: ContractStatus }
  & { ' $fragmentRefs'?: { 'CancelFormFieldsFragment': CancelFormFieldsFragment } }
) & { ' $fragmentName'?: 'CancelDialogFieldsFragment' };

export type CancelFormFieldsFragment = { id: string, number: string, status: ContractStatus, customer: { id: string, name: string }, plan: { id: string, name: string } } & { ' $fragmentName'?: 'CancelFormFieldsFragment' };

export type CancellationPanelFieldsFragment = { id: string, protocol: string, note: string | null, origin: CancellationOrigin, requestedByName: string, requester: CancellationRequester | null, channel: RequestChannel | null, requestedAt: string, recordedAt: string | null, effectiveAt: string, statusBefore: ContractStatus | null, backDated: boolean, loginsKept: number, loginsUnlinked: number, customerInactivated: boolean, overrideReason: string | null, contract: { id: string, number: string }, reason: { id: string, name: string }, parameters: { id: string, revision: number, changedAt: string, keepLoginLink: boolean, checkOpenComodatos: boolean, inactivateCustomer: boolean, pickupServiceOrderTemplate: { id: string, name: string } | null }, customerKeptActiveBy: Array<{ id: string, number: string }>, overriddenComodatos: Array<{ id: string, description: string, serialNumber: string | null }>, serviceOrder: { id: string, number: number, status: ServiceOrderStatus } | null } & { ' $fragmentName'?: 'CancellationPanelFieldsFragment' };

export type RetryScheduledCancellationMutationVariables = Exact<{
  input: RetryScheduledCancellationInput;
}>;


export type RetryScheduledCancellationMutation = { retryScheduledCancellation: { scheduledCancellation: { id: string, scheduleStatus: ScheduleStatus, contract: { id: string, status: ContractStatus } } | null, cancellation: { id: string, protocol: string, serviceOrder: { id: string, number: number } | null } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ScheduledNoticeFieldsFragment = { id: string, scheduleStatus: ScheduleStatus, effectiveAt: string, note: string | null, requester: CancellationRequester | null, requestedByName: string, requestedAt: string, recordedAt: string | null, reason: { id: string, name: string }, refusals: Array<
    | { code: UserErrorCode, message: string }
    | { code: UserErrorCode, message: string }
  > } & { ' $fragmentName'?: 'ScheduledNoticeFieldsFragment' };

export type UndoScheduledCancellationMutationVariables = Exact<{
  input: UndoScheduledCancellationInput;
}>;


export type UndoScheduledCancellationMutation = { undoScheduledCancellation: { scheduledCancellation: { id: string, scheduleStatus: ScheduleStatus, contract: { id: string, scheduledCancellation: { id: string } | null } } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type CancelContractMutationVariables = Exact<{
  input: CancelContractInput;
}>;


export type CancelContractMutation = { cancelContract: { cancellation: { id: string, protocol: string, customerInactivated: boolean, serviceOrder: { id: string, number: number } | null } | null, scheduledCancellation: { id: string, effectiveAt: string } | null, contract: { id: string, status: ContractStatus, scheduledCancellation: { id: string } | null, customer: { id: string, active: boolean }, logins: Array<{ id: string, active: boolean }> } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type CancellationPreviewQueryVariables = Exact<{
  input: CancelContractInput;
}>;


export type CancellationPreviewQuery = { cancellationPreview: { allowed: boolean, scheduled: boolean, customerInactivated: boolean, parametersRevision: number, token: string, refusals: Array<
      | { __typename: 'GeneralUserError', code: UserErrorCode, message: string, field: Array<string> | null }
      | { __typename: 'OpenComodatosError', code: UserErrorCode, message: string, field: Array<string> | null }
    >, loginsKept: Array<{ id: string, username: string }>, loginsUnlinked: Array<{ id: string, username: string }>, customerKeptActiveBy: Array<{ id: string, number: string }>, openComodatos: Array<(
      { id: string, description: string, serialNumber: string | null }
      & { ' $fragmentRefs'?: { 'ReturnDialogFieldsFragment': ReturnDialogFieldsFragment } }
    )>, serviceOrderTemplate: { id: string, name: string } | null, dici: { lastYear: number, lastMonth: number, accessesKept: number, accessesLost: number, earlierMonths: boolean, monthsLeft: Array<{ year: number, month: number, accesses: number, closed: boolean }> } } };

export type ComodatoQueryVariables = Exact<{
  id: string;
}>;


export type ComodatoQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | (
      { __typename: 'Comodato', code: string | null, description: string, serialNumber: string | null, status: ComodatoStatus, lentAt: string, closedAt: string | null, writeOffReason: string | null, id: string, contract: (
        { id: string, status: ContractStatus, cancelledAt: string | null, customer: { id: string, name: string } }
        & { ' $fragmentRefs'?: { 'ContractLinkFieldsFragment': ContractLinkFieldsFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ComodatoStateFieldsFragment': ComodatoStateFieldsFragment;'ReturnDialogFieldsFragment': ReturnDialogFieldsFragment;'WriteOffDialogFieldsFragment': WriteOffDialogFieldsFragment } }
    )
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type ComodatosQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: ComodatoOrder | null | undefined;
  where?: ComodatoWhereInput | null | undefined;
}>;


export type ComodatosQuery = { comodatos: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: (
        { id: string, description: string, serialNumber: string | null, status: ComodatoStatus, lentAt: string, closedAt: string | null, contract: (
          { id: string, customer: { id: string, name: string } }
          & { ' $fragmentRefs'?: { 'ContractLinkFieldsFragment': ContractLinkFieldsFragment } }
        ) }
        & { ' $fragmentRefs'?: { 'ComodatoStateFieldsFragment': ComodatoStateFieldsFragment } }
      ) | null } | null> | null } };

export type ComodatosTabFieldsFragment = { id: string, number: string, status: ContractStatus, comodatos: Array<(
    { id: string, description: string, serialNumber: string | null, status: ComodatoStatus, lentAt: string, closedAt: string | null, writeOffReason: string | null }
    & { ' $fragmentRefs'?: { 'ComodatoStateFieldsFragment': ComodatoStateFieldsFragment;'ReturnDialogFieldsFragment': ReturnDialogFieldsFragment;'WriteOffDialogFieldsFragment': WriteOffDialogFieldsFragment } }
  )> } & { ' $fragmentName'?: 'ComodatosTabFieldsFragment' };

export type LendComodatoMutationVariables = Exact<{
  input: LendComodatoInput;
}>;


export type LendComodatoMutation = { lendComodato: { comodato: { id: string, description: string, serialNumber: string | null, contract: { id: string } } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type WriteOffComodatoMutationVariables = Exact<{
  input: WriteOffComodatoInput;
}>;


export type WriteOffComodatoMutation = { writeOffComodato: { comodato: { id: string, status: ComodatoStatus, closedAt: string | null, writeOffReason: string | null, contract: { id: string } } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type WriteOffDialogFieldsFragment = { id: string, description: string, serialNumber: string | null } & { ' $fragmentName'?: 'WriteOffDialogFieldsFragment' };

export type ContractCountQueryVariables = Exact<{
  where: ContractWhereInput;
}>;


export type ContractCountQuery = { contracts: { totalCount: number } };

export type ContractFactsFieldsFragment = { status: ContractStatus, statusChangedAt: string, createdAt: string, activatedAt: string | null, cancelledAt: string | null, street: string | null, streetNumber: string | null, district: string | null, postalCode: string | null, zone: Zone | null, city: { id: string, name: string, state: string } | null, customer: (
    { id: string, name: string, type: CustomerType, active: boolean, anonymizedAt: string | null }
    & { ' $fragmentRefs'?: { 'CustomerDocumentFieldsFragment': CustomerDocumentFieldsFragment;'CustomerStateFieldsFragment': CustomerStateFieldsFragment } }
  ), plan: { id: string, name: string, priceCents: number }, branch: { id: string, name: string, cnpj: string } } & { ' $fragmentName'?: 'ContractFactsFieldsFragment' };

export type ContractFilterOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractFilterOptionsQuery = { branches: { edges: Array<{ node: { id: string, name: string } | null } | null> | null }, plans: { edges: Array<{ node: { id: string, name: string } | null } | null> | null }, cancellationReasons: { edges: Array<{ node: { id: string, name: string } | null } | null> | null } };

export type ContractListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: ContractOrder | null | undefined;
  where?: ContractWhereInput | null | undefined;
}>;


export type ContractListQuery = { contracts: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: (
        { id: string, number: string, status: ContractStatus }
        & { ' $fragmentRefs'?: { 'ContractColumnsFieldsFragment': ContractColumnsFieldsFragment } }
      ) | null } | null> | null } };

export type EditContractFieldsFragment = { id: string, number: string, street: string | null, streetNumber: string | null, district: string | null, postalCode: string | null, zone: Zone | null, city: { id: string, ibgeCode: number, name: string, state: string } | null, plan: { id: string, name: string }, branch: { id: string, name: string } } & { ' $fragmentName'?: 'EditContractFieldsFragment' };

export type ContractChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractChoicesQuery = { plans: { edges: Array<{ node: { id: string, name: string } | null } | null> | null }, branches: { edges: Array<{ node: { id: string, name: string } | null } | null> | null } };

export type UpdateContractMutationVariables = Exact<{
  input: UpdateContractInput;
}>;


export type UpdateContractMutation = { updateContract: { effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, contract: { id: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type CorrectContractMutationVariables = Exact<{
  input: CorrectContractInput;
}>;


export type CorrectContractMutation = { correctContract: { effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, contract: { id: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ContractHistoryQueryVariables = Exact<{
  number: string;
  after?: string | null | undefined;
}>;


export type ContractHistoryQuery = { contract: { id: string, events: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: EventType, occurredAt: string, actorName: string, data: Record<string, unknown>, reason: string | null, subjectID: string | null } | null } | null> | null } } | null };

export type HistoryTabFieldsFragment = { number: string, logins: Array<{ id: string, username: string }>, comodatos: Array<{ id: string, description: string, serialNumber: string | null }>, serviceOrders: Array<{ id: string, number: number }>, cancellations: Array<{ id: string, reason: { id: string, code: string, name: string } }> } & { ' $fragmentName'?: 'HistoryTabFieldsFragment' };

export type ServicePeriodsFieldsFragment = { id: string, startedAt: string, endedAt: string | null, reactivatedByName: string | null, note: string | null, cancellation: { id: string, requestedByName: string, loginsUnlinked: number, reason: { id: string, name: string } } | null } & { ' $fragmentName'?: 'ServicePeriodsFieldsFragment' };

export type ContractColumnsFieldsFragment = { id: string, number: string, status: ContractStatus, statusChangedAt: string, createdAt: string, customer: { id: string, name: string, document: string }, plan: { id: string, name: string }, branch: { id: string, name: string }, scheduledCancellation: { id: string, scheduleStatus: ScheduleStatus, effectiveAt: string } | null } & { ' $fragmentName'?: 'ContractColumnsFieldsFragment' };

export type AnonymizeDialogFieldsFragment = { id: string, code: string, name: string, notCancelled: { totalCount: number, edges: Array<{ node: { id: string, number: string } | null } | null> | null } } & { ' $fragmentName'?: 'AnonymizeDialogFieldsFragment' };

export type AnonymizeCustomerMutationVariables = Exact<{
  input: AnonymizeCustomerInput;
}>;


export type AnonymizeCustomerMutation = { anonymizeCustomer: { customer: { id: string, anonymizedAt: string | null } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type CustomerContractsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: ContractOrder | null | undefined;
  where?: ContractWhereInput | null | undefined;
}>;


export type CustomerContractsQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string, contractsConnection: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, number: string, status: ContractStatus, createdAt: string, activatedAt: string | null, cancelledAt: string | null, plan: { id: string, name: string }, branch: { id: string, name: string } } | null } | null> | null } }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type CustomerDialogFieldsFragment = { id: string, name: string, email: string | null, phone: string | null, active: boolean, type: CustomerType } & { ' $fragmentName'?: 'CustomerDialogFieldsFragment' };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer: { effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, customer: { id: string, type: CustomerType, name: string, email: string | null, phone: string | null, active: boolean } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | (
      { __typename: 'Customer', code: string, name: string, type: CustomerType, active: boolean, inactivatedAt: string | null, anonymizedAt: string | null, email: string | null, phone: string | null, createdAt: string, id: string, contractsConnection: { totalCount: number }, notCancelled: { totalCount: number }, loginsConnection: { totalCount: number } }
      & { ' $fragmentRefs'?: { 'CustomerDocumentFieldsFragment': CustomerDocumentFieldsFragment;'CustomerStateFieldsFragment': CustomerStateFieldsFragment;'AnonymizeDialogFieldsFragment': AnonymizeDialogFieldsFragment;'CustomerDialogFieldsFragment': CustomerDialogFieldsFragment } }
    )
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type CustomersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: CustomerOrder | null | undefined;
  where?: CustomerWhereInput | null | undefined;
}>;


export type CustomersQuery = { customers: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: (
        { id: string, code: string, name: string, type: CustomerType, document: string, phone: string | null, createdAt: string }
        & { ' $fragmentRefs'?: { 'CustomerStateFieldsFragment': CustomerStateFieldsFragment } }
      ) | null } | null> | null } };

export type CustomerLoginsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: LoginOrder | null | undefined;
}>;


export type CustomerLoginsQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string, loginsConnection: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, username: string, active: boolean, activatedAt: string, inactivatedAt: string | null, contract: { id: string, number: string } | null } | null } | null> | null } }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type CancellationsFieldsFragment = { year: number, month: number, count: number, reason: { id: string, name: string, countsAsChurn: boolean } | null } & { ' $fragmentName'?: 'CancellationsFieldsFragment' };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: (
    { contractsByStatus: Array<{ ' $fragmentRefs'?: { 'StatusCardsFieldsFragment': StatusCardsFieldsFragment } }>, cancellationsByMonth: Array<{ ' $fragmentRefs'?: { 'CancellationsFieldsFragment': CancellationsFieldsFragment } }> }
    & { ' $fragmentRefs'?: { 'WorkWaitingFieldsFragment': WorkWaitingFieldsFragment } }
  ), cancellationBatches: { totalCount: number } };

export type DashboardBranchesQueryVariables = Exact<{
  since: string;
}>;


export type DashboardBranchesQuery = { events: { edges: Array<{ node: { id: string, subjectID: string | null, occurredAt: string, data: Record<string, unknown> } | null } | null> | null }, branches: { edges: Array<{ node: { id: string, name: string, cnpj: string } | null } | null> | null } };

export type ParametersGlanceQueryVariables = Exact<{ [key: string]: never; }>;


export type ParametersGlanceQuery = { parameters: { id: string, revision: number, updatedAt: string, keepLoginLink: boolean, checkOpenComodatos: boolean, inactivateCustomer: boolean, contractsWithoutLoginData: number, pickupServiceOrderTemplate: { id: string, name: string } | null } };

export type DiciReadinessQueryVariables = Exact<{
  cnpj: string;
  year: number;
  month: number;
}>;


export type DiciReadinessQuery = { diciReport: { dueDate: string, totalAccesses: number, pendingTotal: number, withoutLoginData: { totalCount: number }, closed: { id: string, version: number, closedAt: string } | null, changesSinceClosing: Array<{ accessesAfter: number }> } };

export type StatusCardsFieldsFragment = { status: ContractStatus, count: number } & { ' $fragmentName'?: 'StatusCardsFieldsFragment' };

export type WorkWaitingFieldsFragment = { openPickupOrders: number, openComodatosOfCancelled: number, scheduledCancellations: number, refusedScheduledCancellations: number, awaitingReceipt: number } & { ' $fragmentName'?: 'WorkWaitingFieldsFragment' };

export type LastAutomationRunQueryVariables = Exact<{ [key: string]: never; }>;


export type LastAutomationRunQuery = { automationRuns: { edges: Array<{ node: { id: string, batch: { id: string, refused: number } } | null } | null> | null } };

export type DiciChangesFieldsFragment = { accessesBefore: number, accessesAfter: number, row: (
    { key: string }
    & { ' $fragmentRefs'?: { 'DiciRowColumnsFieldsFragment': DiciRowColumnsFieldsFragment } }
  ) } & { ' $fragmentName'?: 'DiciChangesFieldsFragment' };

export type CloseDialogFieldsFragment = { cnpj: string, year: number, month: number, totalAccesses: number, rows: Array<{ key: string }>, withoutLoginData: { totalCount: number } } & { ' $fragmentName'?: 'CloseDialogFieldsFragment' };

export type CloseDiciMonthMutationVariables = Exact<{
  input: CloseDiciMonthInput;
}>;


export type CloseDiciMonthMutation = { closeDiciMonth: { declaration: { id: string, version: number } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type DiciClosingFieldsFragment = (
  { forecast: boolean, pendingTotal: number, closable: boolean, rows: Array<{ key: string }>, changesSinceClosing: Array<{ accessesAfter: number }>, closed: { id: string, version: number, note: string | null, closedAt: string, closedByName: string } | null }
  & { ' $fragmentRefs'?: { 'CloseDialogFieldsFragment': CloseDialogFieldsFragment;'RectifyDialogFieldsFragment': RectifyDialogFieldsFragment } }
) & { ' $fragmentName'?: 'DiciClosingFieldsFragment' };

export type DiciBranchesQueryVariables = Exact<{ [key: string]: never; }>;


export type DiciBranchesQuery = { branches: { edges: Array<{ node: { id: string, name: string, cnpj: string } | null } | null> | null } };

export type PendingLoginsFieldsFragment = { fields: Array<DiciField>, login: { id: string, username: string, customer: { id: string, name: string }, contract: { id: string, number: string } | null } } & { ' $fragmentName'?: 'PendingLoginsFieldsFragment' };

export type RectifyDialogFieldsFragment = { cnpj: string, year: number, month: number, changesSinceClosing: Array<{ accessesAfter: number }> } & { ' $fragmentName'?: 'RectifyDialogFieldsFragment' };

export type RectifyDiciMonthMutationVariables = Exact<{
  input: RectifyDiciMonthInput;
}>;


export type RectifyDiciMonthMutation = { rectifyDiciMonth: { declaration: { id: string, version: number } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type DiciReportQueryVariables = Exact<{
  cnpj: string;
  year: number;
  month: number;
}>;


export type DiciReportQuery = { diciReport: (
    { cnpj: string, forecast: boolean, pendingTotal: number, rows: Array<{ ' $fragmentRefs'?: { 'DiciRowsFieldsFragment': DiciRowsFieldsFragment } }>, pending: Array<{ ' $fragmentRefs'?: { 'PendingLoginsFieldsFragment': PendingLoginsFieldsFragment } }>, withoutLoginData: { totalCount: number }, closed: { id: string } | null, versions: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'VersionsFieldsFragment': VersionsFieldsFragment } }
    )>, changesSinceClosing: Array<{ ' $fragmentRefs'?: { 'DiciChangesFieldsFragment': DiciChangesFieldsFragment } }> }
    & { ' $fragmentRefs'?: { 'DiciClosingFieldsFragment': DiciClosingFieldsFragment;'DiciSummaryFieldsFragment': DiciSummaryFieldsFragment;'RowDrawerFieldsFragment': RowDrawerFieldsFragment } }
  ) };

export type RowDrawerFieldsFragment = { cnpj: string, year: number, month: number, forecast: boolean, closed: { id: string } | null } & { ' $fragmentName'?: 'RowDrawerFieldsFragment' };

export type DiciRowQueryVariables = Exact<{
  cnpj: string;
  year: number;
  month: number;
  key: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DiciRowQuery = { diciReport: { row: (
      { accessPeriods: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, startedAt: string, endedAt: string | null, login: { id: string, username: string }, contract: (
              { id: string }
              & { ' $fragmentRefs'?: { 'ContractLinkFieldsFragment': ContractLinkFieldsFragment } }
            ) | null } | null } | null> | null } }
      & { ' $fragmentRefs'?: { 'DiciRowColumnsFieldsFragment': DiciRowColumnsFieldsFragment } }
    ) | null } };

export type DiciRowsFieldsFragment = (
  { key: string, accesses: number }
  & { ' $fragmentRefs'?: { 'DiciRowColumnsFieldsFragment': DiciRowColumnsFieldsFragment } }
) & { ' $fragmentName'?: 'DiciRowsFieldsFragment' };

export type DiciSummaryFieldsFragment = { dueDate: string, forecast: boolean, totalAccesses: number, fileName: string, filePath: string, pendingTotal: number, rows: Array<{ key: string }>, withoutLoginData: { totalCount: number }, changesSinceClosing: Array<{ accessesBefore: number, accessesAfter: number }>, closed: { id: string, version: number, fileSha256: string | null, evidence: { fileName: string, filePath: string, accesses: number } | null } | null } & { ' $fragmentName'?: 'DiciSummaryFieldsFragment' };

export type VersionsFieldsFragment = { id: string, version: number, totalAccesses: number, contractsWithoutLoginData: number, note: string | null, closedAt: string, closedByName: string, fileName: string, filePath: string, evidence: { fileName: string, filePath: string } | null } & { ' $fragmentName'?: 'VersionsFieldsFragment' };

export type DiciComparisonQueryVariables = Exact<{
  id: string;
  from: number;
}>;


export type DiciComparisonQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', version: number, id: string, changes: Array<{ ' $fragmentRefs'?: { 'DiciChangesFieldsFragment': DiciChangesFieldsFragment } }> }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type DiciWithoutLoginDataQueryVariables = Exact<{
  cnpj: string;
  year: number;
  month: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DiciWithoutLoginDataQuery = { diciReport: { withoutLoginData: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, number: string, activatedAt: string | null, cancelledAt: string | null, customer: { id: string, name: string }, plan: { id: string, name: string } } | null } | null> | null } } };

export type DiciRowColumnsFieldsFragment = { customerType: CustomerType, zone: Zone, medium: Medium, product: Product, technology: string, speedMbps: number, city: { id: string, ibgeCode: number, name: string, state: string } } & { ' $fragmentName'?: 'DiciRowColumnsFieldsFragment' };

export type ExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportsQuery = { exports: Array<{ id: string, status: ExportStatus, total: number, rows: number, bytes: number, fileName: string, filePath: string | null, createdAt: string, expiresAt: string }> };

export type SavedQueriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SavedQueriesQuery = { savedQueries: { edges: Array<{ node: { id: string, name: string, document: string, variables: string | null, createdByName: string, createdBy: { id: string, email: string } | null } | null } | null> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { email: string | null, permissions: Array<Permission> } | null };

export type SavedQueryQueryVariables = Exact<{
  id: string;
}>;


export type SavedQueryQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', name: string, document: string, variables: string | null, id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type SaveQueryMutationVariables = Exact<{
  input: CreateSavedQueryInput;
}>;


export type SaveQueryMutation = { createSavedQuery: { savedQuery: { id: string, name: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type DeleteQueryMutationVariables = Exact<{
  input: DeleteSavedQueryInput;
}>;


export type DeleteQueryMutation = { deleteSavedQuery: { deletedId: string | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type WebhookDeliveriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: WebhookDeliveryOrder | null | undefined;
  where?: WebhookDeliveryWhereInput | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhookDeliveries: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, status: WebhookDeliveryStatus, createdAt: string, attemptCount: number, nextAttemptAt: string | null, deliveredAt: string | null, event: { id: string, type: EventType, contract: (
            { id: string }
            & { ' $fragmentRefs'?: { 'ContractLinkFieldsFragment': ContractLinkFieldsFragment } }
          ) | null } } | null } | null> | null } };

export type WebhookDeliveryQueryVariables = Exact<{
  id: string;
}>;


export type WebhookDeliveryQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', status: WebhookDeliveryStatus, createdAt: string, nextAttemptAt: string | null, giveUpAt: string, payload: string | null, id: string, attempts: Array<{ at: string, statusCode: number, durationMs: number, error: string }>, event: { id: string, type: EventType, occurredAt: string } }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type EndpointActionsFieldsFragment = (
  { id: string, name: string, active: boolean }
  & { ' $fragmentRefs'?: { 'EndpointFormFieldsFragment': EndpointFormFieldsFragment } }
) & { ' $fragmentName'?: 'EndpointActionsFieldsFragment' };

export type SendTestWebhookMutationVariables = Exact<{
  input: SendTestWebhookInput;
}>;


export type SendTestWebhookMutation = { sendTestWebhook: { webhookDelivery: { id: string, status: WebhookDeliveryStatus } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type EventTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventTypesQuery = { __type: { enumValues: Array<{ name: string }> | null } | null };

export type EndpointFormFieldsFragment = { id: string, name: string, url: string, eventTypes: Array<EventType>, selection: string | null } & { ' $fragmentName'?: 'EndpointFormFieldsFragment' };

export type CreateWebhookEndpointMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookEndpointMutation = { createWebhookEndpoint: { secret: string | null, webhookEndpoint: { id: string, name: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type WebhookEndpointQueryVariables = Exact<{
  id: string;
}>;


export type WebhookEndpointQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | (
      { __typename: 'WebhookEndpoint', name: string, url: string, eventTypes: Array<EventType>, selection: string | null, disabledAt: string | null, previousSecretUntil: string | null, createdAt: string, createdByName: string, id: string }
      & { ' $fragmentRefs'?: { 'EndpointActionsFieldsFragment': EndpointActionsFieldsFragment;'EndpointStateFieldsFragment': EndpointStateFieldsFragment } }
    )
   | null };

export type WebhookEndpointsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: WebhookEndpointOrder | null | undefined;
  where?: WebhookEndpointWhereInput | null | undefined;
}>;


export type WebhookEndpointsQuery = { webhookEndpoints: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: (
        { id: string, name: string, url: string, eventTypes: Array<EventType>, updatedAt: string }
        & { ' $fragmentRefs'?: { 'EndpointStateFieldsFragment': EndpointStateFieldsFragment } }
      ) | null } | null> | null } };

export type EndpointStateFieldsFragment = { active: boolean, disabledReason: WebhookDisabledReason | null } & { ' $fragmentName'?: 'EndpointStateFieldsFragment' };

export type WebhookPreviewQueryVariables = Exact<{
  selection?: string | null | undefined;
}>;


export type WebhookPreviewQuery = { webhookPreview: string | null };

export type ApiTokenQueryVariables = Exact<{
  id: string;
}>;


export type ApiTokenQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', name: string, hint: string, id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { apiToken: { id: string, revokedAt: string | null } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret: { secret: string | null, webhookEndpoint: { id: string, previousSecretUntil: string | null } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, apiToken: { id: string, name: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ApiTokensQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: ApiTokenOrder | null | undefined;
  where?: ApiTokenWhereInput | null | undefined;
}>;


export type ApiTokensQuery = { apiTokens: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, name: string, scopes: Array<string>, hint: string, createdAt: string, createdByName: string, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null } | null } | null> | null } };

export type ReplayWebhookDeliveriesMutationVariables = Exact<{
  input: ReplayWebhookDeliveriesInput;
}>;


export type ReplayWebhookDeliveriesMutation = { replayWebhookDeliveries: { deliveries: number, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type UpdateWebhookEndpointMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateWebhookEndpointMutation = { updateWebhookEndpoint: { webhookEndpoint: { id: string, name: string, active: boolean } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type AccessFactsFieldsFragment = { active: boolean, factsFrozenAt: string | null, customerType: CustomerType, zone: Zone | null, medium: Medium | null, technology: string | null, product: Product | null, speedMbps: number | null, city: { id: string, ibgeCode: number, name: string, state: string } | null } & { ' $fragmentName'?: 'AccessFactsFieldsFragment' };

export type FactsDialogFieldsFragment = { id: string, username: string, active: boolean, zone: Zone | null, medium: Medium | null, technology: string | null, product: Product | null, speedMbps: number | null, city: { id: string, ibgeCode: number, name: string, state: string } | null } & { ' $fragmentName'?: 'FactsDialogFieldsFragment' };

export type UpdateLoginFactsMutationVariables = Exact<{
  input: UpdateLoginInput;
}>;


export type UpdateLoginFactsMutation = { updateLogin: { effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, login: { ' $fragmentRefs'?: { 'FactsDialogFieldsFragment': FactsDialogFieldsFragment } } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type CorrectAccessMutationVariables = Exact<{
  input: CorrectAccessInput;
}>;


export type CorrectAccessMutation = { correctAccess: { effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, login: { ' $fragmentRefs'?: { 'FactsDialogFieldsFragment': FactsDialogFieldsFragment } } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type LoginQueryVariables = Exact<{
  id: string;
}>;


export type LoginQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | (
      { __typename: 'Login', code: string | null, username: string, active: boolean, activatedAt: string, inactivatedAt: string | null, zone: Zone | null, medium: Medium | null, technology: string | null, product: Product | null, speedMbps: number | null, id: string, city: { id: string } | null, customer: { id: string, name: string }, contract: (
        { id: string }
        & { ' $fragmentRefs'?: { 'ContractLinkFieldsFragment': ContractLinkFieldsFragment } }
      ) | null }
      & { ' $fragmentRefs'?: { 'AccessFactsFieldsFragment': AccessFactsFieldsFragment;'FactsDialogFieldsFragment': FactsDialogFieldsFragment;'MoveDialogFieldsFragment': MoveDialogFieldsFragment;'PeriodsFieldsFragment': PeriodsFieldsFragment;'ResetSecretDialogFieldsFragment': ResetSecretDialogFieldsFragment } }
    )
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null, technologies: { edges: Array<{ node: { id: string, code: string, active: boolean } | null } | null> | null } };

export type LoginsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: LoginOrder | null | undefined;
  where?: LoginWhereInput | null | undefined;
}>;


export type LoginsQuery = { logins: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, username: string, active: boolean, activatedAt: string, medium: Medium | null, technology: string | null, speedMbps: number | null, customer: { id: string, name: string }, contract: { id: string, number: string } | null, city: { id: string, name: string, state: string } | null } | null } | null> | null } };

export type LoginsTabFieldsFragment = (
  { id: string, username: string, active: boolean, activatedAt: string, inactivatedAt: string | null, medium: Medium | null, technology: string | null, speedMbps: number | null }
  & { ' $fragmentRefs'?: { 'ResetSecretDialogFieldsFragment': ResetSecretDialogFieldsFragment } }
) & { ' $fragmentName'?: 'LoginsTabFieldsFragment' };

export type MoveDialogFieldsFragment = { id: string, username: string, customer: { id: string, name: string }, contract: { id: string } | null } & { ' $fragmentName'?: 'MoveDialogFieldsFragment' };

export type MoveTargetsQueryVariables = Exact<{
  customer: string;
}>;


export type MoveTargetsQuery = { contracts: { edges: Array<{ node: { id: string, number: string, status: ContractStatus, street: string | null, streetNumber: string | null, plan: { id: string, name: string }, city: { id: string, name: string, state: string } | null } | null } | null> | null } };

export type MoveLoginMutationVariables = Exact<{
  input: MoveLoginInput;
}>;


export type MoveLoginMutation = { moveLogin: { effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, login: { id: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type PeriodsFieldsFragment = { periods: Array<{ id: string, startedAt: string, endedAt: string | null, unlinkedAt: string | null, customerType: CustomerType, zone: Zone | null, medium: Medium | null, technology: string | null, product: Product | null, speedMbps: number | null, city: { id: string, name: string, state: string } | null, branch: { id: string, name: string }, plan: { id: string, name: string } | null, contract: { id: string, number: string, servicePeriods: Array<{ id: string, endedAt: string | null }> } | null, unlinkedBy: { id: string, contract: { id: string, number: string } } | null }> } & { ' $fragmentName'?: 'PeriodsFieldsFragment' };

export type ResetSecretDialogFieldsFragment = { id: string, username: string } & { ' $fragmentName'?: 'ResetSecretDialogFieldsFragment' };

export type ResetLoginSecretMutationVariables = Exact<{
  input: ResetLoginSecretInput;
}>;


export type ResetLoginSecretMutation = { resetLoginSecret: { secret: string | null, login: { id: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ParametersFormFieldsFragment = { revision: number, configured: boolean, accessesUnlinkedAMonth: number, keepLoginLink: boolean, checkOpenComodatos: boolean, inactivateCustomer: boolean, pickupServiceOrderTemplate: { id: string, name: string, active: boolean } | null } & { ' $fragmentName'?: 'ParametersFormFieldsFragment' };

export type UpdateParametersMutationVariables = Exact<{
  input: UpdateParametersInput;
}>;


export type UpdateParametersMutation = { updateParameters: { parameters: (
      { id: string, updatedAt: string, contractsWithoutLoginData: number }
      & { ' $fragmentRefs'?: { 'ParametersFormFieldsFragment': ParametersFormFieldsFragment } }
    ) | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type GeneralParametersQueryVariables = Exact<{ [key: string]: never; }>;


export type GeneralParametersQuery = { parameters: (
    { id: string, revision: number, updatedAt: string, configured: boolean, contractsWithoutLoginData: number }
    & { ' $fragmentRefs'?: { 'ParametersFormFieldsFragment': ParametersFormFieldsFragment } }
  ) };

export type ActiveTemplatesQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type ActiveTemplatesQuery = { serviceOrderTemplates: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string, active: boolean } | null } | null> | null } };

export type ParametersHistoryQueryVariables = Exact<{
  first: number;
  where?: ParametersRevisionWhereInput | null | undefined;
}>;


export type ParametersHistoryQuery = { parameters: { id: string, revision: number, revisions: { edges: Array<{ node: { id: string, revision: number, keepLoginLink: boolean, checkOpenComodatos: boolean, inactivateCustomer: boolean, changedAt: string, changedByName: string, pickupServiceOrderTemplate: { id: string, name: string, active: boolean } | null } | null } | null> | null } } };

export type PlanActionsFieldsFragment = { id: string, name: string, active: boolean } & { ' $fragmentName'?: 'PlanActionsFieldsFragment' };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', name: string, speedMbps: number | null, medium: Medium | null, technology: string | null, product: Product, id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null, technologies: { edges: Array<{ node: { id: string, code: string } | null } | null> | null } };

export type CorrectPlanMutationVariables = Exact<{
  input: CorrectPlanFactsInput;
}>;


export type CorrectPlanMutation = { correctPlanFacts: { effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, plan: { id: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type PlansQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: PlanOrder | null | undefined;
  where?: PlanWhereInput | null | undefined;
}>;


export type PlansQuery = { plans: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: (
        { id: string, code: string, name: string, active: boolean, speedMbps: number | null, medium: Medium | null, technology: string | null, product: Product, priceCents: number, updatedAt: string }
        & { ' $fragmentRefs'?: { 'PlanActionsFieldsFragment': PlanActionsFieldsFragment } }
      ) | null } | null> | null } };

export type UpdatePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type UpdatePlanMutation = { updatePlan: { effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, plan: { id: string, active: boolean } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ReactivateDialogFieldsFragment = (
  { id: string, number: string }
  & { ' $fragmentRefs'?: { 'ReactivateFormFieldsFragment': ReactivateFormFieldsFragment } }
) & { ' $fragmentName'?: 'ReactivateDialogFieldsFragment' };

export type ReactivationPreviewQueryVariables = Exact<{
  contractId: string;
}>;


export type ReactivationPreviewQuery = { reactivationPreview: { allowed: boolean, loginsUnlinked: number, customerReactivated: boolean, refusals: Array<
      | { code: UserErrorCode, message: string, field: Array<string> | null }
      | { code: UserErrorCode, message: string, field: Array<string> | null }
    >, loginsBack: Array<{ id: string, username: string }>, loginsTaken: Array<{ id: string, username: string }>, serviceOrderCancelled: { id: string, number: number } | null, closedMonths: Array<{ id: string, year: number, month: number, branch: { id: string, cnpj: string, name: string } }> } };

export type ReactivateFormFieldsFragment = { id: string, number: string, customer: { id: string, name: string } } & { ' $fragmentName'?: 'ReactivateFormFieldsFragment' };

export type ReactivateContractMutationVariables = Exact<{
  input: ReactivateContractInput;
}>;


export type ReactivateContractMutation = { reactivateContract: { contract: { id: string, status: ContractStatus, customer: { id: string, active: boolean }, logins: Array<{ id: string, active: boolean }>, serviceOrders: Array<{ id: string, status: ServiceOrderStatus }> } | null, logins: Array<{ password: string, login: { id: string, username: string } }>, closedMonths: Array<{ ' $fragmentRefs'?: { 'ClosedMonthsFieldsFragment': ClosedMonthsFieldsFragment } }>, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ReverseDialogFieldsFragment = { id: string, number: string, customer: { id: string, name: string } } & { ' $fragmentName'?: 'ReverseDialogFieldsFragment' };

export type ReversalPreviewQueryVariables = Exact<{
  cancellationId: string;
}>;


export type ReversalPreviewQuery = { reversalPreview: { allowed: boolean, status: ContractStatus | null, loginsUnlinked: number, customerReactivated: boolean, uncountedSince: string | null, refusals: Array<
      | { code: UserErrorCode, message: string, field: Array<string> | null }
      | { code: UserErrorCode, message: string, field: Array<string> | null }
    >, effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, loginsBack: Array<{ id: string, username: string }>, loginsTaken: Array<{ id: string, username: string }>, serviceOrderCancelled: { id: string, number: number } | null, schedule: { id: string, effectiveAt: string } | null } };

export type ReverseCancellationMutationVariables = Exact<{
  input: ReverseCancellationInput;
}>;


export type ReverseCancellationMutation = { reverseCancellation: { effect: { ' $fragmentRefs'?: { 'AccessEffectFieldsFragment': AccessEffectFieldsFragment } } | null, contract: { id: string, status: ContractStatus, customer: { id: string, active: boolean }, logins: Array<{ id: string, active: boolean }>, serviceOrders: Array<{ id: string, status: ServiceOrderStatus }> } | null, logins: Array<{ password: string, login: { id: string, username: string } }>, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ReasonActionsFieldsFragment = { id: string, name: string, active: boolean } & { ' $fragmentName'?: 'ReasonActionsFieldsFragment' };

export type ReasonQueryVariables = Exact<{
  id: string;
}>;


export type ReasonQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', code: string, name: string, countsAsChurn: boolean, id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type CreateReasonMutationVariables = Exact<{
  input: CreateCancellationReasonInput;
}>;


export type CreateReasonMutation = { createCancellationReason: { cancellationReason: { id: string, name: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ReasonsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: CancellationReasonOrder | null | undefined;
  where?: CancellationReasonWhereInput | null | undefined;
}>;


export type ReasonsQuery = { cancellationReasons: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: (
        { id: string, code: string, name: string, active: boolean, countsAsChurn: boolean, updatedAt: string }
        & { ' $fragmentRefs'?: { 'ReasonActionsFieldsFragment': ReasonActionsFieldsFragment } }
      ) | null } | null> | null } };

export type UpdateReasonMutationVariables = Exact<{
  input: UpdateCancellationReasonInput;
}>;


export type UpdateReasonMutation = { updateCancellationReason: { cancellationReason: { id: string, name: string, active: boolean, countsAsChurn: boolean } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type DeliveriesFieldsFragment = { id: string, means: ReceiptMeans, deliveredAt: string, reference: string | null, recordedByName: string } & { ' $fragmentName'?: 'DeliveriesFieldsFragment' };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { recordReceipt: { receiptDelivery: { id: string, cancellation: { id: string } } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ReceiptPageQueryVariables = Exact<{
  protocol: string;
}>;


export type ReceiptPageQuery = { cancellationReceipt: (
    { cancellation: { id: string, contract: { id: string, number: string } } }
    & { ' $fragmentRefs'?: { 'ReceiptViewFieldsFragment': ReceiptViewFieldsFragment } }
  ) | null };

export type ReceiptViewFieldsFragment = (
  { fileName: string, path: string, cancellation: { id: string, contract: { id: string, customer: { id: string, document: string, anonymizedAt: string | null } }, receiptDeliveries: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'DeliveriesFieldsFragment': DeliveriesFieldsFragment } }
    )> } }
  & { ' $fragmentRefs'?: { 'SheetFieldsFragment': SheetFieldsFragment } }
) & { ' $fragmentName'?: 'ReceiptViewFieldsFragment' };

export type SheetFieldsFragment = { title: string, sections: Array<{ title: string, lines: Array<{ label: string, value: string }> }>, cancellation: { id: string, protocol: string } } & { ' $fragmentName'?: 'SheetFieldsFragment' };

export type RecordSearchQueryVariables = Exact<{
  text: string;
}>;


export type RecordSearchQuery = { contracts: { edges: Array<{ node: { id: string, number: string, status: ContractStatus, customer: { name: string } } | null } | null> | null }, cancellation: { id: string, protocol: string, contract: { id: string, number: string } } | null, customers: { edges: Array<{ node: { id: string, name: string, document: string } | null } | null> | null } };

export type AdvanceActionsFieldsFragment = (
  { id: string, nextStatuses: Array<ServiceOrderStatus>, items: Array<{ id: string, status: ComodatoStatus }> }
  & { ' $fragmentRefs'?: { 'AdvanceDialogFieldsFragment': AdvanceDialogFieldsFragment;'FinishDialogFieldsFragment': FinishDialogFieldsFragment } }
) & { ' $fragmentName'?: 'AdvanceActionsFieldsFragment' };

export type AdvanceDialogFieldsFragment = { id: string, number: number, scheduledFor: string | null, items: Array<{ id: string, status: ComodatoStatus }> } & { ' $fragmentName'?: 'AdvanceDialogFieldsFragment' };

export type FinishDialogFieldsFragment = { id: string, number: number, items: Array<{ id: string, description: string, serialNumber: string | null, status: ComodatoStatus }> } & { ' $fragmentName'?: 'FinishDialogFieldsFragment' };

export type ServiceOrderItemsFieldsFragment = (
  { id: string, description: string, serialNumber: string | null, writeOffReason: string | null, lentAt: string }
  & { ' $fragmentRefs'?: { 'ComodatoStateFieldsFragment': ComodatoStateFieldsFragment } }
) & { ' $fragmentName'?: 'ServiceOrderItemsFieldsFragment' };

export type ServiceOrderQueryVariables = Exact<{
  id: string;
}>;


export type ServiceOrderQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | (
      { __typename: 'ServiceOrder', number: number, status: ServiceOrderStatus, instructions: string, createdAt: string, scheduledFor: string | null, closedAt: string | null, id: string, template: { id: string, name: string }, customer: { id: string, name: string, phone: string | null }, contract: { id: string, number: string, street: string | null, streetNumber: string | null, district: string | null, postalCode: string | null, city: { id: string, name: string, state: string } | null }, cancellation: { id: string, effectiveAt: string } | null, items: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'ServiceOrderItemsFieldsFragment': ServiceOrderItemsFieldsFragment } }
      )> }
      & { ' $fragmentRefs'?: { 'AdvanceActionsFieldsFragment': AdvanceActionsFieldsFragment } }
    )
    | { __typename: 'ServiceOrderTemplate', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type ServiceOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: ServiceOrderOrder | null | undefined;
  where?: ServiceOrderWhereInput | null | undefined;
}>;


export type ServiceOrdersQuery = { serviceOrders: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: { id: string, number: number, status: ServiceOrderStatus, createdAt: string, scheduledFor: string | null, closedAt: string | null, template: { id: string, name: string }, contract: { id: string, number: string }, customer: { id: string, name: string } } | null } | null> | null } };

export type ServiceOrdersTabFieldsFragment = { id: string, number: number, status: ServiceOrderStatus, createdAt: string, scheduledFor: string | null, closedAt: string | null, template: { id: string, name: string }, items: Array<{ id: string }> } & { ' $fragmentName'?: 'ServiceOrdersTabFieldsFragment' };

export type AdvanceServiceOrderMutationVariables = Exact<{
  input: AdvanceServiceOrderInput;
}>;


export type AdvanceServiceOrderMutation = { advanceServiceOrder: { serviceOrder: { id: string, status: ServiceOrderStatus, nextStatuses: Array<ServiceOrderStatus>, scheduledFor: string | null, closedAt: string | null, contract: { id: string }, items: Array<{ id: string }> } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type NonPaymentTabFieldsFragment = { id: string, number: string, status: ContractStatus, suspendedAt: string | null, notices: Array<{ id: string, kind: NoticeKind, sentAt: string, channel: string | null, delivery: string | null, proof: string | null, settledAt: string | null, recordedByName: string }> } & { ' $fragmentName'?: 'NonPaymentTabFieldsFragment' };

export type RecordNoticeMutationVariables = Exact<{
  input: RecordNoticeInput;
}>;


export type RecordNoticeMutation = { recordNotice: { notice: { id: string, contract: { id: string } } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type ResumeContractMutationVariables = Exact<{
  input: ResumeContractInput;
}>;


export type ResumeContractMutation = { resumeContract: { contract: { id: string, status: ContractStatus, suspendedAt: string | null } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type SuspendContractMutationVariables = Exact<{
  input: SuspendContractInput;
}>;


export type SuspendContractMutation = { suspendContract: { contract: { id: string, status: ContractStatus, suspendedAt: string | null } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type DeleteTemplateMutationVariables = Exact<{
  input: DeleteServiceOrderTemplateInput;
}>;


export type DeleteTemplateMutation = { deleteServiceOrderTemplate: { deletedId: string | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type TemplateActionsFieldsFragment = { id: string, name: string, active: boolean } & { ' $fragmentName'?: 'TemplateActionsFieldsFragment' };

export type CreateTemplateMutationVariables = Exact<{
  input: CreateServiceOrderTemplateInput;
}>;


export type CreateTemplateMutation = { createServiceOrderTemplate: { serviceOrderTemplate: { id: string, name: string } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type TemplatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: ServiceOrderTemplateOrder | null | undefined;
  where?: ServiceOrderTemplateWhereInput | null | undefined;
}>;


export type TemplatesQuery = { serviceOrderTemplates: { totalCount: number, pageInfo: { ' $fragmentRefs'?: { 'PageInfoFieldsFragment': PageInfoFieldsFragment } }, edges: Array<{ node: (
        { id: string, name: string, instructions: string, active: boolean, updatedAt: string }
        & { ' $fragmentRefs'?: { 'TemplateActionsFieldsFragment': TemplateActionsFieldsFragment } }
      ) | null } | null> | null }, parameters: { id: string, pickupServiceOrderTemplate: { id: string } | null } };

export type UpdateTemplateMutationVariables = Exact<{
  input: UpdateServiceOrderTemplateInput;
}>;


export type UpdateTemplateMutation = { updateServiceOrderTemplate: { serviceOrderTemplate: { id: string, name: string, instructions: string, active: boolean } | null, userErrors: Array<
      | { ' $fragmentRefs'?: { 'UserErrorFields_GeneralUserError_Fragment': UserErrorFields_GeneralUserError_Fragment } }
      | { ' $fragmentRefs'?: { 'UserErrorFields_OpenComodatosError_Fragment': UserErrorFields_OpenComodatosError_Fragment } }
    > } };

export type TemplateQueryVariables = Exact<{
  id: string;
}>;


export type TemplateQuery = { node:
    | { __typename: 'AccessPeriod', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AutomationRule', id: string }
    | { __typename: 'AutomationRun', id: string }
    | { __typename: 'Branch', id: string }
    | { __typename: 'Cancellation', id: string }
    | { __typename: 'CancellationBatch', id: string }
    | { __typename: 'CancellationBatchRow', id: string }
    | { __typename: 'CancellationReason', id: string }
    | { __typename: 'CancellationReversal', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Comodato', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractInterval', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DiciDeclaration', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Login', id: string }
    | { __typename: 'LoginInterval', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Parameters', id: string }
    | { __typename: 'ParametersRevision', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'ReceiptDelivery', id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'ScheduledCancellation', id: string }
    | { __typename: 'ServiceOrder', id: string }
    | { __typename: 'ServiceOrderTemplate', name: string, instructions: string, active: boolean, id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type PageInfoFieldsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } & { ' $fragmentName'?: 'PageInfoFieldsFragment' };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, email: string | null, role: Role | null, permissions: Array<Permission> } | null };

type UserErrorFields_GeneralUserError_Fragment = { code: UserErrorCode, message: string, field: Array<string> | null } & { ' $fragmentName'?: 'UserErrorFields_GeneralUserError_Fragment' };

type UserErrorFields_OpenComodatosError_Fragment = { code: UserErrorCode, message: string, field: Array<string> | null } & { ' $fragmentName'?: 'UserErrorFields_OpenComodatosError_Fragment' };

export type UserErrorFieldsFragment =
  | UserErrorFields_GeneralUserError_Fragment
  | UserErrorFields_OpenComodatosError_Fragment
;

export const CancellationPanelFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationPanelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cancellation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusBefore"}},{"kind":"Field","name":{"kind":"Name","value":"backDated"}},{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customerInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keepLoginLink"}},{"kind":"Field","name":{"kind":"Name","value":"checkOpenComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"inactivateCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"pickupServiceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerKeptActiveBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overriddenComodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<CancellationPanelFieldsFragment, unknown>;
export const ScheduledNoticeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduledNoticeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCancellation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleStatus"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ScheduledNoticeFieldsFragment, unknown>;
export const ServicePeriodsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePeriodsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reactivatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ServicePeriodsFieldsFragment, unknown>;
export const CancelFormFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CancelFormFieldsFragment, unknown>;
export const CancelDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelFormFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CancelDialogFieldsFragment, unknown>;
export const CustomerDocumentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]} as unknown as DocumentNode<CustomerDocumentFieldsFragment, unknown>;
export const CustomerStateFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}}]}}]} as unknown as DocumentNode<CustomerStateFieldsFragment, unknown>;
export const ContractFactsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFactsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerDocumentFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerStateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}}]}}]} as unknown as DocumentNode<ContractFactsFieldsFragment, unknown>;
export const ResetSecretDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetSecretDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<ResetSecretDialogFieldsFragment, unknown>;
export const LoginsTabFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoginsTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResetSecretDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetSecretDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<LoginsTabFieldsFragment, unknown>;
export const ServiceOrdersTabFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceOrdersTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ServiceOrdersTabFieldsFragment, unknown>;
export const ComodatoStateFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatoStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}}]}}]} as unknown as DocumentNode<ComodatoStateFieldsFragment, unknown>;
export const ReturnDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]} as unknown as DocumentNode<ReturnDialogFieldsFragment, unknown>;
export const WriteOffDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteOffDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]} as unknown as DocumentNode<WriteOffDialogFieldsFragment, unknown>;
export const ComodatosTabFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatosTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lentAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatoStateFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteOffDialogFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatoStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteOffDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]} as unknown as DocumentNode<ComodatosTabFieldsFragment, unknown>;
export const HistoryTabFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HistoryTabFieldsFragment, unknown>;
export const NonPaymentTabFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NonPaymentTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}}]}}]}}]} as unknown as DocumentNode<NonPaymentTabFieldsFragment, unknown>;
export const ContractTabsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractTabsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoginsTabFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceOrdersTabFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatosTabFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryTabFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NonPaymentTabFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetSecretDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatoStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteOffDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoginsTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResetSecretDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceOrdersTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatosTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lentAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatoStateFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteOffDialogFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NonPaymentTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}}]}}]}}]} as unknown as DocumentNode<ContractTabsFieldsFragment, unknown>;
export const EditContractFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditContractFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EditContractFieldsFragment, unknown>;
export const ReactivateFormFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReactivateFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReactivateFormFieldsFragment, unknown>;
export const ReactivateDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReactivateDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReactivateFormFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReactivateFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReactivateDialogFieldsFragment, unknown>;
export const ReverseDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReverseDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReverseDialogFieldsFragment, unknown>;
export const ContractViewFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancellationPanelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduledNoticeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servicePeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePeriodsFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractFactsFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractTabsFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditContractFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReactivateDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReverseDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetSecretDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoginsTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResetSecretDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceOrdersTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatoStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteOffDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatosTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lentAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatoStateFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteOffDialogFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NonPaymentTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReactivateFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationPanelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cancellation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusBefore"}},{"kind":"Field","name":{"kind":"Name","value":"backDated"}},{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customerInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keepLoginLink"}},{"kind":"Field","name":{"kind":"Name","value":"checkOpenComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"inactivateCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"pickupServiceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerKeptActiveBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overriddenComodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduledNoticeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCancellation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleStatus"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePeriodsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reactivatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelFormFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFactsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerDocumentFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerStateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractTabsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoginsTabFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceOrdersTabFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatosTabFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryTabFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NonPaymentTabFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditContractFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReactivateDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReactivateFormFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReverseDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContractViewFieldsFragment, unknown>;
export const ConsequencesFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequencesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationConsequences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customersInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"customersKeptActive"}},{"kind":"Field","name":{"kind":"Name","value":"openComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"comodatosBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierMonths"}}]}}]} as unknown as DocumentNode<ConsequencesFieldsFragment, unknown>;
export const RunBatchDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunBatchDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}},{"kind":"Field","name":{"kind":"Name","value":"parametersRevision"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequencesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequencesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationConsequences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customersInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"customersKeptActive"}},{"kind":"Field","name":{"kind":"Name","value":"openComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"comodatosBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierMonths"}}]}}]} as unknown as DocumentNode<RunBatchDialogFieldsFragment, unknown>;
export const StopBatchDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StopBatchDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}}]}}]} as unknown as DocumentNode<StopBatchDialogFieldsFragment, unknown>;
export const BatchActionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"onRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"stopRequested"}},{"kind":"Field","alias":{"kind":"Name","value":"kept"},"name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunBatchDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StopBatchDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequencesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationConsequences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customersInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"customersKeptActive"}},{"kind":"Field","name":{"kind":"Name","value":"openComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"comodatosBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunBatchDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}},{"kind":"Field","name":{"kind":"Name","value":"parametersRevision"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequencesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StopBatchDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}}]}}]} as unknown as DocumentNode<BatchActionsFieldsFragment, unknown>;
export const BatchConsequencesFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchConsequencesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"parametersRevision"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequencesFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequencesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationConsequences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customersInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"customersKeptActive"}},{"kind":"Field","name":{"kind":"Name","value":"openComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"comodatosBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierMonths"}}]}}]} as unknown as DocumentNode<BatchConsequencesFieldsFragment, unknown>;
export const BatchFactsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchFactsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"onRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BatchFactsFieldsFragment, unknown>;
export const BatchNoticeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchNoticeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"onRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"stopRequested"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}}]}}]} as unknown as DocumentNode<BatchNoticeFieldsFragment, unknown>;
export const BatchProgressFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}}]}}]} as unknown as DocumentNode<BatchProgressFieldsFragment, unknown>;
export const BatchResultsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchResultsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"refusedPath"}},{"kind":"Field","alias":{"kind":"Name","value":"kept"},"name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<BatchResultsFieldsFragment, unknown>;
export const ContractLinkFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ContractLinkFieldsFragment, unknown>;
export const ColumnChoiceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColumnChoiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportColumn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"default"}}]}}]} as unknown as DocumentNode<ColumnChoiceFieldsFragment, unknown>;
export const ClosedMonthsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ClosedMonthsFieldsFragment, unknown>;
export const AccessEffectFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AccessEffectFieldsFragment, unknown>;
export const RuleFormFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"runTime"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RuleFormFieldsFragment, unknown>;
export const RuleEffectsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleEffectsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RuleEffectsFieldsFragment, unknown>;
export const ActivateRuleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivateRuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"runTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleEffectsFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleEffectsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ActivateRuleFieldsFragment, unknown>;
export const RuleCardFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleCardFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"runTime"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RuleCardFieldsFragment, unknown>;
export const RunRuleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunRuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleEffectsFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleEffectsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RunRuleFieldsFragment, unknown>;
export const RulesFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RulesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivateRuleFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleCardFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunRuleFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleEffectsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivateRuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"runTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleEffectsFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleCardFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"runTime"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunRuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleEffectsFields"}}]}}]} as unknown as DocumentNode<RulesFieldsFragment, unknown>;
export const ContractColumnsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractColumnsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleStatus"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}}]}}]}}]} as unknown as DocumentNode<ContractColumnsFieldsFragment, unknown>;
export const AnonymizeDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnonymizeDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"notCancelled"},"name":{"kind":"Name","value":"contractsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusNotIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CANCELLED"},{"kind":"EnumValue","value":"WITHDRAWN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnonymizeDialogFieldsFragment, unknown>;
export const CustomerDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]} as unknown as DocumentNode<CustomerDialogFieldsFragment, unknown>;
export const CancellationsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countsAsChurn"}}]}}]}}]} as unknown as DocumentNode<CancellationsFieldsFragment, unknown>;
export const StatusCardsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCardsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<StatusCardsFieldsFragment, unknown>;
export const WorkWaitingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkWaitingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPickupOrders"}},{"kind":"Field","name":{"kind":"Name","value":"openComodatosOfCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellations"}},{"kind":"Field","name":{"kind":"Name","value":"refusedScheduledCancellations"}},{"kind":"Field","name":{"kind":"Name","value":"awaitingReceipt"}}]}}]} as unknown as DocumentNode<WorkWaitingFieldsFragment, unknown>;
export const DiciRowColumnsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciRowColumnsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}}]}}]} as unknown as DocumentNode<DiciRowColumnsFieldsFragment, unknown>;
export const DiciChangesFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciChangesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRowChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciRowColumnsFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciRowColumnsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}}]}}]} as unknown as DocumentNode<DiciChangesFieldsFragment, unknown>;
export const CloseDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CloseDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"totalAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutLoginData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CloseDialogFieldsFragment, unknown>;
export const RectifyDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RectifyDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"changesSinceClosing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}}]}}]}}]} as unknown as DocumentNode<RectifyDialogFieldsFragment, unknown>;
export const DiciClosingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciClosingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"pendingTotal"}},{"kind":"Field","name":{"kind":"Name","value":"closable"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesSinceClosing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CloseDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RectifyDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CloseDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"totalAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutLoginData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RectifyDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"changesSinceClosing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}}]}}]}}]} as unknown as DocumentNode<DiciClosingFieldsFragment, unknown>;
export const PendingLoginsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingLoginsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<PendingLoginsFieldsFragment, unknown>;
export const RowDrawerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowDrawerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RowDrawerFieldsFragment, unknown>;
export const DiciRowsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciRowsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciRowColumnsFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciRowColumnsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}}]}}]} as unknown as DocumentNode<DiciRowsFieldsFragment, unknown>;
export const DiciSummaryFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciSummaryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"totalAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}},{"kind":"Field","name":{"kind":"Name","value":"pendingTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutLoginData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesSinceClosing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileSha256"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]} as unknown as DocumentNode<DiciSummaryFieldsFragment, unknown>;
export const VersionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"totalAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"contractsWithoutLoginData"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}}]}}]}}]} as unknown as DocumentNode<VersionsFieldsFragment, unknown>;
export const EndpointFormFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndpointFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"}},{"kind":"Field","name":{"kind":"Name","value":"selection"}}]}}]} as unknown as DocumentNode<EndpointFormFieldsFragment, unknown>;
export const EndpointActionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndpointActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndpointFormFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndpointFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"}},{"kind":"Field","name":{"kind":"Name","value":"selection"}}]}}]} as unknown as DocumentNode<EndpointActionsFieldsFragment, unknown>;
export const EndpointStateFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndpointStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}}]}}]} as unknown as DocumentNode<EndpointStateFieldsFragment, unknown>;
export const AccessFactsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessFactsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"factsFrozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AccessFactsFieldsFragment, unknown>;
export const FactsDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactsDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<FactsDialogFieldsFragment, unknown>;
export const MoveDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoveDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveDialogFieldsFragment, unknown>;
export const PeriodsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"servicePeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeriodsFieldsFragment, unknown>;
export const ParametersFormFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParametersFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Parameters"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"configured"}},{"kind":"Field","name":{"kind":"Name","value":"accessesUnlinkedAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"keepLoginLink"}},{"kind":"Field","name":{"kind":"Name","value":"checkOpenComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"inactivateCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"pickupServiceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]} as unknown as DocumentNode<ParametersFormFieldsFragment, unknown>;
export const PlanActionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<PlanActionsFieldsFragment, unknown>;
export const ReasonActionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<ReasonActionsFieldsFragment, unknown>;
export const DeliveriesFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveriesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}}]}}]} as unknown as DocumentNode<DeliveriesFieldsFragment, unknown>;
export const SheetFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}}]}}]}}]} as unknown as DocumentNode<SheetFieldsFragment, unknown>;
export const ReceiptViewFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiptDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveriesFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveriesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}}]}}]}}]} as unknown as DocumentNode<ReceiptViewFieldsFragment, unknown>;
export const AdvanceDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdvanceDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<AdvanceDialogFieldsFragment, unknown>;
export const FinishDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FinishDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<FinishDialogFieldsFragment, unknown>;
export const AdvanceActionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdvanceActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdvanceDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FinishDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdvanceDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FinishDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<AdvanceActionsFieldsFragment, unknown>;
export const ServiceOrderItemsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceOrderItemsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}},{"kind":"Field","name":{"kind":"Name","value":"lentAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatoStateFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatoStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}}]}}]} as unknown as DocumentNode<ServiceOrderItemsFieldsFragment, unknown>;
export const TemplateActionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrderTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<TemplateActionsFieldsFragment, unknown>;
export const PageInfoFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageInfoFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UserErrorFieldsFragment, unknown>;
export const ContractPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractViewFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationPanelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cancellation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusBefore"}},{"kind":"Field","name":{"kind":"Name","value":"backDated"}},{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customerInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keepLoginLink"}},{"kind":"Field","name":{"kind":"Name","value":"checkOpenComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"inactivateCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"pickupServiceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerKeptActiveBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overriddenComodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduledNoticeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCancellation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleStatus"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePeriodsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reactivatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelFormFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFactsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerDocumentFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerStateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetSecretDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoginsTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResetSecretDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceOrdersTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatoStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteOffDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatosTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lentAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatoStateFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteOffDialogFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NonPaymentTabFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractTabsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoginsTabFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceOrdersTabFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatosTabFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryTabFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NonPaymentTabFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditContractFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReactivateFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReactivateDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReactivateFormFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReverseDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancellationPanelFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduledNoticeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servicePeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePeriodsFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractFactsFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractTabsFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditContractFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReactivateDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReverseDialogFields"}}]}}]} as unknown as DocumentNode<ContractPageQuery, ContractPageQueryVariables>;
export const ContractEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ContractEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasContractWith"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}}]} as unknown as DocumentNode<ContractEventsSubscription, ContractEventsSubscriptionVariables>;
export const BatchRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatchRowWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"POSITION"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"processedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequencesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequencesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationConsequences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customersInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"customersKeptActive"}},{"kind":"Field","name":{"kind":"Name","value":"openComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"comodatosBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierMonths"}}]}}]} as unknown as DocumentNode<BatchRowsQuery, BatchRowsQueryVariables>;
export const StopBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopCancellationBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopCancellationBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stopRequested"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<StopBatchMutation, StopBatchMutationVariables>;
export const CreateBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCancellationBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCancellationBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CreateBatchMutation, CreateBatchMutationVariables>;
export const BatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Batch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}},{"kind":"Field","name":{"kind":"Name","value":"stopRequested"}},{"kind":"Field","name":{"kind":"Name","value":"parametersRevision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchActionsFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchConsequencesFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchFactsFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchNoticeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchProgressFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchResultsFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequencesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationConsequences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customersInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"customersKeptActive"}},{"kind":"Field","name":{"kind":"Name","value":"openComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"comodatosBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunBatchDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}},{"kind":"Field","name":{"kind":"Name","value":"parametersRevision"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequencesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StopBatchDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"onRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"stopRequested"}},{"kind":"Field","alias":{"kind":"Name","value":"kept"},"name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunBatchDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StopBatchDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchConsequencesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"parametersRevision"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequencesFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchFactsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"onRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchNoticeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"onRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"stopRequested"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchResultsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"refusedPath"}},{"kind":"Field","alias":{"kind":"Name","value":"kept"},"name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<BatchQuery, BatchQueryVariables>;
export const BatchProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BatchProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}},{"kind":"Field","name":{"kind":"Name","value":"stopRequested"}},{"kind":"Field","name":{"kind":"Name","value":"parametersRevision"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequencesFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequencesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationConsequences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginsKept"}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customersInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"customersKeptActive"}},{"kind":"Field","name":{"kind":"Name","value":"openComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"comodatosBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierMonths"}}]}}]} as unknown as DocumentNode<BatchProgressSubscription, BatchProgressSubscriptionVariables>;
export const CitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CityWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CitiesQuery, CitiesQueryVariables>;
export const ReturnComodatoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnComodato"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnComodatoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnComodato"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comodato"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ReturnComodatoMutation, ReturnComodatoMutationVariables>;
export const FilterNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branch"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branch"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FilterNamesQuery, FilterNamesQueryVariables>;
export const RevealCustomerDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealCustomerDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealCustomerDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealCustomerDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RevealCustomerDocumentMutation, RevealCustomerDocumentMutationVariables>;
export const ExportColumnsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportColumns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportColumns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"default"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnChoiceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColumnChoiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportColumn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"default"}}]}}]} as unknown as DocumentNode<ExportColumnsQuery, ExportColumnsQueryVariables>;
export const CreateExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CreateExportMutation, CreateExportMutationVariables>;
export const ExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Export"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"export"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}}]}}]}}]} as unknown as DocumentNode<ExportQuery, ExportQueryVariables>;
export const StopExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<StopExportMutation, StopExportMutationVariables>;
export const ParametersNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParametersNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"configured"}},{"kind":"Field","name":{"kind":"Name","value":"keepLoginLink"}},{"kind":"Field","name":{"kind":"Name","value":"accessesUnlinkedAMonth"}}]}}]}}]} as unknown as DocumentNode<ParametersNoticeQuery, ParametersNoticeQueryVariables>;
export const ActiveReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActiveReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActiveReasonsQuery, ActiveReasonsQueryVariables>;
export const AutomationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Automation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFormFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RulesFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleEffectsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivateRuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"runTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleEffectsFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleCardFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"runTime"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunRuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleEffectsFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"runTime"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RulesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivateRuleFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleCardFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunRuleFields"}}]}}]} as unknown as DocumentNode<AutomationQuery, AutomationQueryVariables>;
export const AutomationRuleOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AutomationRuleOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDaysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"defaultDaysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"maxCapPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellationReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AutomationRuleOptionsQuery, AutomationRuleOptionsQueryVariables>;
export const CreateAutomationRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAutomationRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAutomationRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAutomationRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CreateAutomationRuleMutation, CreateAutomationRuleMutationVariables>;
export const AutomationRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AutomationRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterNotice"}},{"kind":"Field","name":{"kind":"Name","value":"daysSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"daysPriorNotice"}},{"kind":"Field","name":{"kind":"Name","value":"capPerRun"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AutomationRunQuery, AutomationRunQueryVariables>;
export const AutomationRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AutomationRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRunOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRunWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runDay"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<AutomationRunsQuery, AutomationRunsQueryVariables>;
export const UpdateAutomationRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAutomationRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAutomationRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAutomationRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UpdateAutomationRuleMutation, UpdateAutomationRuleMutationVariables>;
export const RunAutomationRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunAutomationRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunAutomationRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runAutomationRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RunAutomationRuleMutation, RunAutomationRuleMutationVariables>;
export const BatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Batches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatchOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationBatchWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notRun"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BatchesQuery, BatchesQueryVariables>;
export const RetryScheduledCancellationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryScheduledCancellation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryScheduledCancellationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryScheduledCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleStatus"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RetryScheduledCancellationMutation, RetryScheduledCancellationMutationVariables>;
export const UndoScheduledCancellationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoScheduledCancellation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoScheduledCancellationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoScheduledCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleStatus"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UndoScheduledCancellationMutation, UndoScheduledCancellationMutationVariables>;
export const CancelContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"customerInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CancelContractMutation, CancelContractMutationVariables>;
export const CancellationPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CancellationPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"loginsKept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerInactivated"}},{"kind":"Field","name":{"kind":"Name","value":"customerKeptActiveBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openComodatos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnDialogFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dici"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"accessesKept"}},{"kind":"Field","name":{"kind":"Name","value":"accessesLost"}},{"kind":"Field","name":{"kind":"Name","value":"monthsLeft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parametersRevision"}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]} as unknown as DocumentNode<CancellationPreviewQuery, CancellationPreviewQueryVariables>;
export const ComodatoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comodato"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lentAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatoStateFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteOffDialogFields"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractLinkFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatoStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteOffDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ComodatoQuery, ComodatoQueryVariables>;
export const ComodatosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comodatos"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComodatoOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComodatoWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comodatos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lentAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatoStateFields"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractLinkFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatoStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ComodatosQuery, ComodatosQueryVariables>;
export const LendComodatoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LendComodato"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LendComodatoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lendComodato"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comodato"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<LendComodatoMutation, LendComodatoMutationVariables>;
export const WriteOffComodatoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteOffComodato"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteOffComodatoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeOffComodato"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comodato"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<WriteOffComodatoMutation, WriteOffComodatoMutationVariables>;
export const ContractCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ContractCountQuery, ContractCountQueryVariables>;
export const ContractFilterOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractFilterOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellationReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractFilterOptionsQuery, ContractFilterOptionsQueryVariables>;
export const ContractListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractColumnsFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractColumnsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleStatus"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}}]}}]}}]} as unknown as DocumentNode<ContractListQuery, ContractListQueryVariables>;
export const ContractChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractChoicesQuery, ContractChoicesQueryVariables>;
export const UpdateContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UpdateContractMutation, UpdateContractMutationVariables>;
export const CorrectContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CorrectContractMutation, CorrectContractMutationVariables>;
export const ContractHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OCCURRED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"subjectID"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractHistoryQuery, ContractHistoryQueryVariables>;
export const AnonymizeCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnonymizeCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnonymizeCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anonymizeCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<AnonymizeCustomerMutation, AnonymizeCustomerMutationVariables>;
export const CustomerContractsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerContracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<CustomerContractsQuery, CustomerContractsQueryVariables>;
export const UpdateCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const CustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"inactivatedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerDocumentFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerStateFields"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"contractsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notCancelled"},"name":{"kind":"Name","value":"contractsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusNotIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CANCELLED"},{"kind":"EnumValue","value":"WITHDRAWN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loginsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnonymizeDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerDialogFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnonymizeDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"notCancelled"},"name":{"kind":"Name","value":"contractsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusNotIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CANCELLED"},{"kind":"EnumValue","value":"WITHDRAWN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]} as unknown as DocumentNode<CustomerQuery, CustomerQueryVariables>;
export const CustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerStateFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}}]}}]} as unknown as DocumentNode<CustomersQuery, CustomersQueryVariables>;
export const CustomerLoginsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerLogins"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<CustomerLoginsQuery, CustomerLoginsQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractsByStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCardsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellationsByMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancellationsFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkWaitingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellationBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING"},{"kind":"EnumValue","value":"RUNNING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCardsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancellationsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countsAsChurn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkWaitingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPickupOrders"}},{"kind":"Field","name":{"kind":"Name","value":"openComodatosOfCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCancellations"}},{"kind":"Field","name":{"kind":"Name","value":"refusedScheduledCancellations"}},{"kind":"Field","name":{"kind":"Name","value":"awaitingReceipt"}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const DashboardBranchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardBranches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Time"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"DICI_MONTH_PENDING"}},{"kind":"ObjectField","name":{"kind":"Name","value":"occurredAtGTE"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OCCURRED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectID"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"data"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardBranchesQuery, DashboardBranchesQueryVariables>;
export const ParametersGlanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParametersGlance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keepLoginLink"}},{"kind":"Field","name":{"kind":"Name","value":"checkOpenComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"inactivateCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"pickupServiceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractsWithoutLoginData"}}]}}]}}]} as unknown as DocumentNode<ParametersGlanceQuery, ParametersGlanceQueryVariables>;
export const DiciReadinessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiciReadiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cnpj"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diciReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cnpj"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cnpj"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"pendingTotal"}},{"kind":"Field","name":{"kind":"Name","value":"withoutLoginData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesSinceClosing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}}]}}]}}]}}]} as unknown as DocumentNode<DiciReadinessQuery, DiciReadinessQueryVariables>;
export const LastAutomationRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastAutomationRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasBatchWith"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"BooleanValue","value":false}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STARTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LastAutomationRunQuery, LastAutomationRunQueryVariables>;
export const CloseDiciMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseDiciMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseDiciMonthInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeDiciMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CloseDiciMonthMutation, CloseDiciMonthMutationVariables>;
export const DiciBranchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiciBranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DiciBranchesQuery, DiciBranchesQueryVariables>;
export const RectifyDiciMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RectifyDiciMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RectifyDiciMonthInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rectifyDiciMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RectifyDiciMonthMutation, RectifyDiciMonthMutationVariables>;
export const DiciReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiciReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cnpj"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diciReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cnpj"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cnpj"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciRowsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingTotal"}},{"kind":"Field","name":{"kind":"Name","value":"pending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PendingLoginsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutLoginData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesSinceClosing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciChangesFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciClosingFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciSummaryFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowDrawerFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciRowColumnsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CloseDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"totalAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutLoginData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RectifyDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"changesSinceClosing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciRowsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciRowColumnsFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingLoginsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciPending"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"totalAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"contractsWithoutLoginData"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciChangesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRowChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciRowColumnsFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciClosingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"pendingTotal"}},{"kind":"Field","name":{"kind":"Name","value":"closable"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesSinceClosing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CloseDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RectifyDialogFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciSummaryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"totalAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}},{"kind":"Field","name":{"kind":"Name","value":"pendingTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutLoginData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesSinceClosing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileSha256"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowDrawerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DiciReportQuery, DiciReportQueryVariables>;
export const DiciRowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiciRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cnpj"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diciReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cnpj"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cnpj"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciRowColumnsFields"}},{"kind":"Field","name":{"kind":"Name","value":"accessPeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractLinkFields"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciRowColumnsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<DiciRowQuery, DiciRowQueryVariables>;
export const DiciComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiciComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciChangesFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciRowColumnsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiciChangesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciRowChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiciRowColumnsFields"}}]}}]}}]} as unknown as DocumentNode<DiciComparisonQuery, DiciComparisonQueryVariables>;
export const DiciWithoutLoginDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiciWithoutLoginData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cnpj"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diciReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cnpj"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cnpj"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withoutLoginData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<DiciWithoutLoginDataQuery, DiciWithoutLoginDataQueryVariables>;
export const ExportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Exports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ExportsQuery, ExportsQueryVariables>;
export const SavedQueriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedQueries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedQueries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]} as unknown as DocumentNode<SavedQueriesQuery, SavedQueriesQueryVariables>;
export const SavedQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}}]}}]}}]}}]} as unknown as DocumentNode<SavedQueryQuery, SavedQueryQueryVariables>;
export const SaveQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSavedQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSavedQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<SaveQueryMutation, SaveQueryMutationVariables>;
export const DeleteQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteSavedQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSavedQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<DeleteQueryMutation, DeleteQueryMutationVariables>;
export const WebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractLinkFields"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const WebhookDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"giveUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"error"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveryQuery, WebhookDeliveryQueryVariables>;
export const SendTestWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTestWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendTestWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendTestWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<SendTestWebhookMutation, SendTestWebhookMutationVariables>;
export const EventTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__type"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"EventType","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enumValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EventTypesQuery, EventTypesQueryVariables>;
export const CreateWebhookEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhookEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhookEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables>;
export const WebhookEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"}},{"kind":"Field","name":{"kind":"Name","value":"selection"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndpointActionsFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndpointStateFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndpointFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"}},{"kind":"Field","name":{"kind":"Name","value":"selection"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndpointActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndpointFormFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndpointStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}}]}}]} as unknown as DocumentNode<WebhookEndpointQuery, WebhookEndpointQueryVariables>;
export const WebhookEndpointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookEndpoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpointOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpointWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndpointStateFields"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndpointStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}}]}}]} as unknown as DocumentNode<WebhookEndpointsQuery, WebhookEndpointsQueryVariables>;
export const WebhookPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}}]}]}}]} as unknown as DocumentNode<WebhookPreviewQuery, WebhookPreviewQueryVariables>;
export const ApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]} as unknown as DocumentNode<ApiTokenQuery, ApiTokenQueryVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const RotateWebhookSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateWebhookSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateWebhookSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateWebhookSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const CreateApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const ApiTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ApiTokensQuery, ApiTokensQueryVariables>;
export const ReplayWebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayWebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayWebhookDeliveriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayWebhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ReplayWebhookDeliveriesMutation, ReplayWebhookDeliveriesMutationVariables>;
export const UpdateWebhookEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWebhookEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWebhookEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWebhookEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UpdateWebhookEndpointMutation, UpdateWebhookEndpointMutationVariables>;
export const UpdateLoginFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLoginFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLogin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactsDialogFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactsDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UpdateLoginFactsMutation, UpdateLoginFactsMutationVariables>;
export const CorrectAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactsDialogFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactsDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CorrectAccessMutation, CorrectAccessMutationVariables>;
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractLinkFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessFactsFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactsDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoveDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodsFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResetSecretDialogFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessFactsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"factsFrozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactsDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoveDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"servicePeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetSecretDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Login"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<LoginQuery, LoginQueryVariables>;
export const LoginsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Logins"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<LoginsQuery, LoginsQueryVariables>;
export const MoveTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoveTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasCustomerWith"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}}]}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statusIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"SUSPENDED"},{"kind":"EnumValue","value":"BLOCKED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveTargetsQuery, MoveTargetsQueryVariables>;
export const MoveLoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveLogin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveLoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveLogin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<MoveLoginMutation, MoveLoginMutationVariables>;
export const ResetLoginSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetLoginSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetLoginSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetLoginSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ResetLoginSecretMutation, ResetLoginSecretMutationVariables>;
export const UpdateParametersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateParameters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateParametersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateParameters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contractsWithoutLoginData"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParametersFormFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParametersFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Parameters"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"configured"}},{"kind":"Field","name":{"kind":"Name","value":"accessesUnlinkedAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"keepLoginLink"}},{"kind":"Field","name":{"kind":"Name","value":"checkOpenComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"inactivateCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"pickupServiceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UpdateParametersMutation, UpdateParametersMutationVariables>;
export const GeneralParametersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GeneralParameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"configured"}},{"kind":"Field","name":{"kind":"Name","value":"contractsWithoutLoginData"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParametersFormFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParametersFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Parameters"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"configured"}},{"kind":"Field","name":{"kind":"Name","value":"accessesUnlinkedAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"keepLoginLink"}},{"kind":"Field","name":{"kind":"Name","value":"checkOpenComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"inactivateCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"pickupServiceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]} as unknown as DocumentNode<GeneralParametersQuery, GeneralParametersQueryVariables>;
export const ActiveTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActiveTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceOrderTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"nameContainsFold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActiveTemplatesQuery, ActiveTemplatesQueryVariables>;
export const ParametersHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParametersHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ParametersRevisionWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REVISION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"keepLoginLink"}},{"kind":"Field","name":{"kind":"Name","value":"checkOpenComodatos"}},{"kind":"Field","name":{"kind":"Name","value":"inactivateCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"pickupServiceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParametersHistoryQuery, ParametersHistoryQueryVariables>;
export const PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;
export const CorrectPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectPlanFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctPlanFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CorrectPlanMutation, CorrectPlanMutationVariables>;
export const PlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanActionsFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<PlansQuery, PlansQueryVariables>;
export const UpdatePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UpdatePlanMutation, UpdatePlanMutationVariables>;
export const ReactivationPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReactivationPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactivationPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contractId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loginsBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loginsTaken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customerReactivated"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrderCancelled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReactivationPreviewQuery, ReactivationPreviewQueryVariables>;
export const ReactivateContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactivateContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReactivateContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactivateContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ReactivateContractMutation, ReactivateContractMutationVariables>;
export const ReversalPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReversalPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cancellationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reversalPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cancellationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cancellationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loginsBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loginsTaken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loginsUnlinked"}},{"kind":"Field","name":{"kind":"Name","value":"customerReactivated"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrderCancelled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncountedSince"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReversalPreviewQuery, ReversalPreviewQueryVariables>;
export const ReverseCancellationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReverseCancellation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReverseCancellationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverseCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEffectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"logins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedMonthsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiciDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"closedMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cnpj"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedMonthsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"accessesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibgeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ReverseCancellationMutation, ReverseCancellationMutationVariables>;
export const ReasonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reason"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countsAsChurn"}}]}}]}}]}}]} as unknown as DocumentNode<ReasonQuery, ReasonQueryVariables>;
export const CreateReasonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateReason"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCancellationReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCancellationReason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CreateReasonMutation, CreateReasonMutationVariables>;
export const ReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReasonOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReasonWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"countsAsChurn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonActionsFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<ReasonsQuery, ReasonsQueryVariables>;
export const UpdateReasonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateReason"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCancellationReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCancellationReason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"countsAsChurn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UpdateReasonMutation, UpdateReasonMutationVariables>;
export const RecordReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RecordReceiptMutation, RecordReceiptMutationVariables>;
export const ReceiptPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceiptPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"protocol"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"protocol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"protocol"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptViewFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveriesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"anonymizedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiptDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveriesFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetFields"}}]}}]} as unknown as DocumentNode<ReceiptPageQuery, ReceiptPageQueryVariables>;
export const RecordSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"protocol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordSearchQuery, RecordSearchQueryVariables>;
export const ServiceOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceOrderItemsFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdvanceActionsFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComodatoStateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdvanceDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FinishDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceOrderItemsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comodato"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}},{"kind":"Field","name":{"kind":"Name","value":"lentAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComodatoStateFields"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdvanceActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdvanceDialogFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FinishDialogFields"}}]}}]} as unknown as DocumentNode<ServiceOrderQuery, ServiceOrderQueryVariables>;
export const ServiceOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrderOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrderWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ServiceOrdersQuery, ServiceOrdersQueryVariables>;
export const AdvanceServiceOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceServiceOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceServiceOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceServiceOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<AdvanceServiceOrderMutation, AdvanceServiceOrderMutationVariables>;
export const RecordNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RecordNoticeMutation, RecordNoticeMutationVariables>;
export const ResumeContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ResumeContractMutation, ResumeContractMutationVariables>;
export const SuspendContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<SuspendContractMutation, SuspendContractMutationVariables>;
export const DeleteTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteServiceOrderTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteServiceOrderTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<DeleteTemplateMutation, DeleteTemplateMutationVariables>;
export const CreateTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateServiceOrderTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createServiceOrderTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CreateTemplateMutation, CreateTemplateMutationVariables>;
export const TemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Templates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrderTemplateOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrderTemplateWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceOrderTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateActionsFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickupServiceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateActionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrderTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<TemplatesQuery, TemplatesQueryVariables>;
export const UpdateTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateServiceOrderTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateServiceOrderTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceOrderTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<UpdateTemplateMutation, UpdateTemplateMutationVariables>;
export const TemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Template"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrderTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateQuery, TemplateQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;