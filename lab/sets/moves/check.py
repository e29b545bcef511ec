import re,sys,collections
M='demand offer accept reject concede threaten commit deadline accuse support consult aid cooperate retreat sanction protest mobilize coerce assault'.split()
t=open(sys.argv[1],encoding='utf8').read(); bad=0; ids=set(); c=collections.Counter(); ns=nn=0
for case in re.split(r'(?m)^===\s*$',t):
    if not case.strip(): continue
    L=case.strip('\n').split('\n'); head={}
    while L and L[0].strip():
        m=re.match(r'(id|kind|outlet|date): *(.*)',L[0]); 
        if not m: print('HEAD?',L[0]); bad+=1
        else: head[m[1]]=m[2]
        L.pop(0)
    i=head.get('id'); 
    if not i or i in ids: print('ID?',i); bad+=1
    ids.add(i)
    if head.get('kind') not in('peace','trade','labour','coalition','other'): print(i,'KIND?',head.get('kind')); bad+=1
    full='\n'.join(l for l in L if not l.startswith('>')); s=None; had=False
    for l in L:
        if not l.strip(): continue
        if l.startswith('>'):
            had=True
            if s is None: print(i,'MOVE BEFORE SENTENCE'); bad+=1; continue
            p=[x.strip() for x in l[1:].split(' | ')]; mv=p[0]
            if mv not in M: print(i,'MOVE?',l); bad+=1
            c[mv]+=1; f={}
            for x in p[1:]:
                k,_,v=x.partition('='); f[k]=v
                if k not in('holder','cue','content','target','by','if','flags','alt'): print(i,'FIELD?',x); bad+=1; continue
                if k=='flags':
                    if any(y.strip() not in('negative','hedged','past') for y in v.split(',')): print(i,'FLAG?',x); bad+=1
                    continue
                if k=='alt':
                    if any(y.strip() not in M for y in v.split(',')): print(i,'ALT?',x); bad+=1
                    continue
                if v=='-' : continue
                w=re.sub(r'#\d$','',v); n=int(v[-1]) if w!=v else 1
                where=full if k in('holder','target') else s
                if (s.count(w)<n if n>1 else w not in where): print(i,'NOT IN SENTENCE',x,'||',s[:100]); bad+=1
            for k in('holder','cue','content'):
                if k not in f: print(i,'NO',k,l); bad+=1
        else:
            if s is not None and not had: nn+=1
            s=l; ns+=1; had=False
    if s is not None and not had: nn+=1
print('texts',len(ids),'sentences',ns,'without move',nn,'moves',sum(c.values()),dict(c.most_common()),'| FAULTS',bad)
